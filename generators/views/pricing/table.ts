import type { EntryValue } from "../../../schemas/index.ts";
import type { Column, Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

type PriceTable = EntryValue<"pricing">;

const number: Column = { key: "no", title: "序号", kind: "integer", width: 2.7, align: "center" };
const note = (width: number): Column => ({ key: "note", title: "备注", kind: "text", width });

/** The columns of 人工费报价明细表 in chapter five. */
const labour: readonly Column[] = [
  number,
  { key: "name", title: "岗位名称", kind: "text", width: 9.5 },
  { key: "quantity", title: "人员数量\n（人）", kind: "decimal", width: 3.9 },
  { key: "months", title: "工时\n(人/月)", kind: "decimal", width: 3.2 },
  { key: "unitPrice", title: "工时单价\n（元）", kind: "money", width: 3.9 },
  { key: "amount", title: "费用小计", kind: "money", width: 4.2 },
  { key: "qualification", title: "执业资格或职称", kind: "text", width: 6.3 },
  note(8.2),
];

/** The columns of the tables of materials and of spares; 管理费及税金 has no printed form and takes the same. */
const goods: readonly Column[] = [
  number,
  { key: "name", title: "产品名称", kind: "text", width: 8 },
  { key: "model", title: "规格型号", kind: "text", width: 9 },
  { key: "unit", title: "单位", kind: "text", width: 2.3, align: "center" },
  { key: "quantity", title: "数量", kind: "decimal", width: 2.7 },
  { key: "unitPrice", title: "单价", kind: "money", width: 3.6 },
  { key: "amount", title: "小计", kind: "money", width: 4.2 },
  note(7.8),
];

/** One price table, line by line, with the columns that the tender prints. */
export const pricingTable = defineView({
  id: "pricing/table",
  title: "报价明细表",
  readers: ["bid"],
  parameters: ({ pricing }) => pricing.tables.map(({ id }) => id),
  build({ pricing }, parameter): Table {
    const table = pricing.tables.find(({ id }) => id === parameter);
    if (!table) return { id: "pricing/table", caption: "报价明细表", columns: [], rows: [] };
    return {
      id: "pricing/table",
      caption: table.title,
      dense: true,
      columns: columnsOf(table),
      rows: table.lines.map((line, index) => ({
        id: line.id,
        cells: {
          no: index + 1, name: line.name, model: line.model ?? null, unit: line.unit ?? null, quantity: line.quantity, months: line.months ?? null,
          unitPrice: line.unitPrice, amount: line.amount, qualification: line.qualification ?? null, note: line.note ?? null,
        },
      })),
      totals: { label: table.kind === "labour" ? "合计" : "合计（元）：", sums: { amount: table.total } },
    };
  },
});

/** A table without a printed form leaves out the model that none of its lines has, and is not about products. */
function columnsOf({ kind, lines }: PriceTable): readonly Column[] {
  if (kind === "labour") return labour;
  if (kind === "materials" || kind === "spares") return goods;
  return goods.filter(({ key }) => key !== "model" || lines.some(({ model }) => model !== undefined)).map((column) => (column.key === "name" ? { ...column, title: "工作内容" } : column));
}
