import type { EquipmentList } from "../../../schemas/index.ts";
import type { Column, Row, SectionRow, Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

type Item = EquipmentList["list"]["items"][number];

/** What fits an upright page; a list has the columns that at least one of its rows fills. */
const columns: readonly (Column & { read: (item: Item) => string | number | null })[] = [
  { key: "name", title: "名称", kind: "text", width: 10, read: ({ name }) => name },
  { key: "brand", title: "品牌", kind: "text", width: 5.5, read: ({ brand }) => brand || null },
  { key: "model", title: "型号规格", kind: "text", width: 10, read: ({ model }) => model || null },
  { key: "form", title: "部署模式", kind: "text", width: 4, read: ({ form }) => form ?? null },
  { key: "use", title: "用途", kind: "text", width: 4, read: ({ use }) => use ?? null },
  { key: "os", title: "操作系统", kind: "text", width: 6, read: ({ os }) => os ?? null },
  { key: "bandwidth", title: "带宽或速率", kind: "text", width: 9.5, read: ({ bandwidth }) => bandwidth ?? null },
  { key: "route", title: "起止点", kind: "text", width: 14, read: ({ route }) => route ?? null },
  { key: "quantity", title: "数量", kind: "decimal", width: 3, read: ({ quantity }) => quantity ?? null },
  { key: "unit", title: "单位", kind: "text", width: 2.5, align: "center", read: ({ unit }) => unit ?? null },
];

/** One list of what is maintained, narrow enough for a chapter of the bid: no ids, no remarks. */
export const equipmentBrief = defineView({
  id: "equipment/brief",
  title: "维护对象清单（简表）",
  readers: ["bid"],
  parameters: ({ equipment }) => equipment.map(({ list }) => list.id),
  build({ equipment }, parameter): Table {
    const found = equipment.find(({ list }) => list.id === parameter);
    if (!found) return { id: "equipment/brief", caption: "维护对象清单", columns: [], rows: [] };
    const { list, quantity } = found;
    const used = columns.filter(({ read }) => list.items.some((item) => read(item) !== null));
    const rows: (Row | SectionRow)[] = [];
    let section: string | undefined;
    list.items.forEach((item, index) => {
      if (item.section !== undefined && item.section !== section) rows.push({ section: item.section });
      section = item.section;
      rows.push({ id: item.id, cells: { no: index + 1, ...Object.fromEntries(used.map(({ key, kind, read }) => [key, read(item) ?? (kind === "text" ? "—" : null)])) } });
    });
    return {
      id: "equipment/brief",
      caption: list.title,
      ...(list.sources[0] ? { clause: list.sources[0].clause } : {}),
      columns: [{ key: "no", title: "序号", kind: "integer", width: 2.5, align: "center" }, ...used.map(({ read: _, ...column }) => column)],
      rows,
      ...(used.some(({ kind, read }) => kind === "text" && list.items.some((item) => read(item) === null)) ? { notes: ["“—”表示采购需求没有写。"] } : {}),
      ...(quantity === undefined || list.stated?.quantity === undefined ? {} : { totals: { label: "合计", sums: { quantity } } }),
    };
  },
});
