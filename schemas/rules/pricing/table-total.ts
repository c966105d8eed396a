import { lineAmount, moneyText, sumMoney } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const pricingTableTotal = defineRule({
  id: "pricing/table-total",
  severity: "error",
  docs: {
    title: "报价表合计算得对",
    what: "每张报价表的合计等于各行小计之和。",
    why: "分项与合计不一致要被要求修正，不确认修正的投标被否决。",
  },
  messages: { differs: { text: "“{title}”合计写 {total}，各行加起来是 {sum}", help: "改对合计，或改对写错的一行" } },
  needs: ["pricing"],
  clause: (catalog) => catalog.all("pricing")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("pricing")) {
      const { title, total, lines, source } = entry.value;
      // A line that does not multiply out is told by pricing/line-amount; its effect on the total is not told again.
      if (lines.some((line) => lineAmount(line) !== line.amount)) continue;
      const sum = sumMoney(lines.map(({ amount }) => amount));
      if (sum !== total) report({ message: "differs", entry, path: ["total"], data: { title, total: moneyText(total), sum: moneyText(sum) }, clause: source.clause });
    }
  },
});
