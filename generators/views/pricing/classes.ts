import type { EntryValue } from "../../../schemas/index.ts";
import type { Row, Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

type Line = EntryValue<"pricing">["lines"][number];

/** 投标报价分类明细表: the classes as the opening summary numbers and names them, with their subtotals; below each the work that its own table groups. */
export const pricingClasses = defineView({
  id: "pricing/classes",
  title: "投标报价分类明细表",
  readers: ["bid"],
  build({ pricing }): Table {
    const summary = pricing.tables.find(({ kind }) => kind === "summary")?.lines ?? [];
    const classes = pricing.tables.filter(({ kind }) => kind !== "summary");
    return {
      id: "pricing/classes",
      caption: "投标报价分类明细表",
      columns: [
        { key: "no", title: "序号", kind: "text", width: 3, align: "center" },
        { key: "name", title: "工作内容", kind: "text", width: 15 },
        { key: "price", title: "投标价", kind: "money", width: 6 },
        { key: "subtotal", title: "小计", kind: "money", width: 6 },
        { key: "note", title: "备注", kind: "text", width: 7 },
      ],
      rows: classes.flatMap((table, index): Row[] => [
        { id: table.id, cells: { no: summary[index]?.group ?? String(index + 1), name: summary[index]?.name ?? table.title, price: null, subtotal: table.total, note: table.kind === "overhead" ? null : "明细见后表" } },
        ...groupsOf(table.lines).map(([name, price]) => ({ id: `${table.id}/${name}`, cells: { no: null, name, price, subtotal: null, note: null } })),
      ]),
      totals: { label: "投标总价（元）：", sums: { subtotal: pricing.total } },
    };
  },
});

/** Sums of the groups, in the order in which they begin; added as hundredths of a yuan. */
function groupsOf(lines: readonly Line[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const { group = "其他", amount } of lines) sums.set(group, (sums.get(group) ?? 0) + Math.round(amount * 100));
  return [...sums].map(([group, hundredths]) => [group, hundredths / 100]);
}
