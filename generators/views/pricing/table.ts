import type { Column, Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

const optional: readonly (Column & { field: "model" | "unit" | "months" | "qualification" | "note" })[] = [
  { field: "model", key: "model", title: "规格型号", kind: "text", width: 12 },
  { field: "unit", key: "unit", title: "单位", kind: "text", width: 4, align: "center" },
  { field: "months", key: "months", title: "工时（月）", kind: "decimal", width: 5 },
  { field: "qualification", key: "qualification", title: "执业资格或职称", kind: "text", width: 10 },
  { field: "note", key: "note", title: "备注", kind: "text", width: 14 },
];

/** One price table, line by line. */
export const pricingTable = defineView({
  id: "pricing/table",
  title: "报价明细表",
  readers: ["bid"],
  parameters: ({ pricing }) => pricing.tables.map(({ id }) => id),
  build({ pricing }, parameter): Table {
    const table = pricing.tables.find(({ id }) => id === parameter);
    if (!table) return { id: "pricing/table", caption: "报价明细表", columns: [], rows: [] };
    const has = (field: (typeof optional)[number]["field"]): boolean => table.lines.some((line) => line[field] !== undefined);
    const pick = (field: (typeof optional)[number]["field"]): Column[] => optional.filter((column) => column.field === field && has(field)).map(({ field: _, ...column }) => column);
    return {
      id: "pricing/table",
      caption: table.title,
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: table.kind === "labour" ? "岗位名称" : "名称", kind: "text", width: 18 },
        ...pick("model"), ...pick("unit"),
        { key: "quantity", title: table.kind === "labour" ? "人员数量（人）" : "数量", kind: "decimal", width: 5 },
        ...pick("months"),
        { key: "unitPrice", title: table.kind === "labour" ? "工时单价（元）" : "单价（元）", kind: "money", width: 8 },
        { key: "amount", title: "小计（元）", kind: "money", width: 9 },
        ...pick("qualification"), ...pick("note"),
      ],
      rows: table.lines.map((line, index) => ({
        id: line.id,
        cells: {
          no: index + 1, name: line.name, model: line.model ?? null, unit: line.unit ?? null, quantity: line.quantity, months: line.months ?? null,
          unitPrice: line.unitPrice, amount: line.amount, qualification: line.qualification ?? null, note: line.note ?? null,
        },
      })),
      totals: { label: "合计", sums: { amount: table.total } },
    };
  },
});
