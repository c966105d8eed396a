import type { EntryValue } from "../../../schemas/index.ts";
import type { Row, SectionRow, Table } from "../../values/table.ts";
import { itemsById, type Item } from "../spares/fits.ts";
import { defineView } from "../view.ts";

type Line = EntryValue<"pricing">["lines"][number];
type Spare = EntryValue<"spares">;

const unknown = "【待填写】";

/** 拟配设备、材料情况一览表 of chapter five: instruments and materials, then spares, with the prices of the two price tables. */
export const pricingEquipmentAndMaterials = defineView({
  id: "pricing/equipment-and-materials",
  title: "拟配设备、材料情况一览表",
  readers: ["bid"],
  build(model): Table {
    const items = itemsById(model);
    const spares = new Map(model.values("spares").map((spare) => [spare.id, spare]));
    const rows: (Row | SectionRow)[] = [];
    let group: string | undefined;
    let no = 0;
    for (const line of model.pricing.tables.filter(({ kind }) => kind === "materials" || kind === "spares").flatMap(({ lines }) => lines).filter(isGoods)) {
      if (line.group !== undefined && line.group !== group) rows.push({ section: line.group });
      group = line.group;
      const spare = line.spare === undefined ? undefined : spares.get(line.spare);
      no += 1;
      rows.push({
        id: line.id,
        cells: {
          no, name: line.name, quantity: `${line.quantity}${line.unit ? ` ${line.unit}` : ""}`, price: line.unitPrice,
          brand: brandOf(line, spare, items), origin: unknown, model: line.model ?? null,
          rating: ratingOf(line, spare), note: spare?.place ?? line.note ?? "—",
        },
      });
    }
    return {
      id: "pricing/equipment-and-materials",
      caption: "拟配设备、材料情况一览表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "设备、材料名称", kind: "text", width: 9 },
        { key: "quantity", title: "数量", kind: "text", width: 4, align: "right" },
        { key: "price", title: "单价", kind: "money", width: 4.5 },
        { key: "brand", title: "品牌", kind: "text", width: 5.5 },
        { key: "origin", title: "产地", kind: "text", width: 5.5 },
        { key: "model", title: "规格型号", kind: "text", width: 13 },
        { key: "rating", title: "额定功率或容量", kind: "text", width: 6 },
        { key: "note", title: "备注（如使用区域等）", kind: "text", width: 9 },
      ],
      dense: true,
      rows,
      notes: ["单价单位：元。"],
    };
  },
});

/** Fees and services say so by their last word; the rest are goods. */
const isGoods = ({ group = "", name }: Line): boolean => !/(?:费|服务)$/.test(group) && !/(?:支持|升级|处置)$/.test(name);

/** The brand that the model begins with, or, for boards made for devices of one brand (“… 用”), that brand. */
function brandOf({ model = "" }: Line, spare: Spare | undefined, items: ReadonlyMap<string, Item>): string {
  const brands = [...new Set((spare?.fits ?? []).map((id) => items.get(id)?.brand ?? "").filter((brand) => brand !== ""))];
  const named = brands.find((brand) => model.startsWith(brand));
  if (named !== undefined) return named;
  return spare?.kind === "板件" && model.endsWith("用") && brands.length === 1 ? brands[0]! : unknown;
}

/** A capacity written in the model; small parts and tools have none to state. */
function ratingOf({ model = "" }: Line, spare: Spare | undefined): string {
  if (!spare) return "—";
  const written = /\d+(?:\.\d+)?\s?(?:KVA|TB|GB(?!\s?内存))/.exec(model)?.[0];
  if (written !== undefined && (spare.kind === "整机" || /[TG]B$/.test(written))) return written;
  return spare.kind === "整机" || spare.kind === "电池" ? unknown : "—";
}
