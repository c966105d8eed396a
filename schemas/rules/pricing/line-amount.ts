import { lineAmount, moneyText } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const pricingLineAmount = defineRule({
  id: "pricing/line-amount",
  severity: "error",
  docs: {
    title: "每行小计算得对",
    what: "小计 = 数量 × 工时（没有写的按 1）× 单价。",
    why: "总价与按单价汇总不一致的，以单价计算结果为准，报出的总价就不是自己想要的。",
  },
  messages: { differs: { text: "“{name}”小计写 {amount}，按数量和单价算是 {right}", help: "改对小计、数量、工时或单价中写错的一个" } },
  needs: ["pricing"],
  check({ catalog, report }) {
    for (const entry of catalog.all("pricing")) {
      entry.value.lines.forEach((line, index) => {
        const right = lineAmount(line);
        if (right !== line.amount) report({ message: "differs", entry, path: ["lines", index, "amount"], data: { name: line.name, amount: moneyText(line.amount), right: moneyText(right) } });
      });
    }
  },
});
