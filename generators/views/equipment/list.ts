import type { EquipmentList } from "../../../schemas/index.ts";
import type { Column, Row, SectionRow, Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

type Item = EquipmentList["list"]["items"][number];

/** Columns that a list has if at least one of its rows fills them. */
const columns: readonly (Column & { read: (item: Item, index: number) => string | number | null })[] = [
  { key: "no", title: "序号", kind: "integer", width: 3, align: "center", read: (_item, index) => index + 1 },
  { key: "name", title: "名称", kind: "text", width: 14, read: ({ name }) => name },
  { key: "brand", title: "品牌", kind: "text", width: 8, read: ({ brand }) => brand || null },
  { key: "model", title: "型号规格", kind: "text", width: 14, read: ({ model }) => model || null },
  { key: "form", title: "部署模式", kind: "text", width: 5, read: ({ form }) => form ?? null },
  { key: "use", title: "用途", kind: "text", width: 5, read: ({ use }) => use ?? null },
  { key: "os", title: "操作系统", kind: "text", width: 8, read: ({ os }) => os ?? null },
  { key: "capacityKva", title: "容量（KVA）", kind: "decimal", width: 6, read: ({ capacityKva }) => capacityKva ?? null },
  { key: "carrier", title: "运营商", kind: "text", width: 8, read: ({ carrier }) => carrier ?? null },
  { key: "route", title: "起止点", kind: "text", width: 18, read: ({ route }) => route ?? null },
  { key: "bandwidth", title: "带宽或速率", kind: "text", width: 9, read: ({ bandwidth }) => bandwidth ?? null },
  { key: "quantity", title: "数量", kind: "decimal", width: 4, read: ({ quantity }) => quantity ?? null },
  { key: "unit", title: "单位", kind: "text", width: 3, align: "center", read: ({ unit }) => unit ?? null },
  { key: "purchased", title: "购置安装日期", kind: "date", width: 8, read: ({ purchased }) => purchased ?? null },
  { key: "place", title: "使用地点", kind: "text", width: 12, read: ({ place }) => place ?? null },
  { key: "validTo", title: "有效期止", kind: "date", width: 7, read: ({ validTo }) => validTo ?? null },
  { key: "note", title: "备注", kind: "text", width: 16, read: ({ note }) => note ?? null },
];

/** One list of what is maintained. */
export const equipmentListView = defineView({
  id: "equipment/list",
  title: "维护对象清单",
  readers: everybody,
  parameters: ({ equipment }) => equipment.map(({ list }) => list.id),
  build({ equipment }, parameter): Table {
    const found = equipment.find(({ list }) => list.id === parameter);
    if (!found) return { id: "equipment/list", caption: "维护对象清单", columns: [], rows: [] };
    const { list, quantity } = found;
    const used = columns.filter(({ read }) => list.items.some((item, index) => read(item, index) !== null));
    const rows: (Row | SectionRow)[] = [];
    let section: string | undefined;
    list.items.forEach((item, index) => {
      if (item.section !== undefined && item.section !== section) rows.push({ section: item.section });
      section = item.section;
      rows.push({ id: item.id, cells: Object.fromEntries(used.map(({ key, read }) => [key, read(item, index)])) });
    });
    return {
      id: "equipment/list",
      caption: list.title,
      ...(list.sources[0] ? { clause: list.sources[0].clause } : {}),
      columns: used.map(({ read: _, ...column }) => column),
      rows,
      ...(quantity === undefined ? {} : { totals: { label: "合计", sums: { quantity } } }),
      ...(list.description ? { notes: [list.description] } : {}),
    };
  },
});
