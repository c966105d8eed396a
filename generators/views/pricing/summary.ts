import { amountInWords, moneyText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The price by class, with the total that goes onto the opening summary. */
export const pricingSummary = defineView({
  id: "pricing/summary",
  title: "投标报价汇总",
  readers: ["bid"],
  build({ pricing, contract }): Table {
    const parts = pricing.tables.filter(({ kind }) => kind !== "summary");
    return {
      id: "pricing/summary",
      caption: "投标报价汇总",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "title", title: "分类", kind: "text", width: 22 },
        { key: "total", title: "金额（元）", kind: "money", width: 10 },
        { key: "share", title: "占总价", kind: "percent", width: 5 },
      ],
      rows: parts.map((table, index) => ({
        id: table.id,
        cells: { no: index + 1, title: { text: table.title, href: `pricing/${table.id}.html` }, total: table.total, share: pricing.total > 0 ? Math.round((table.total / pricing.total) * 1000) / 1000 : null },
      })),
      totals: { label: "投标总价", sums: { total: pricing.total } },
      notes: [`大写：${amountInWords(pricing.total)}`, `预算金额 ${moneyText(contract.budget.value)} 元`],
    };
  },
});
