import { moneyText } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const pricingWholeYuan = defineRule({
  id: "pricing/whole-yuan",
  severity: "error",
  docs: {
    title: "报价精确到元",
    what: "小计、合计和总价都是整元。",
    why: "开标一览表要求报价精确到元。",
  },
  messages: { cents: { text: "{name}是 {amount} 元，要精确到元", help: "调整单价或数量，使小计为整元" } },
  needs: ["pricing"],
  clause: (catalog) => catalog.all("pricing")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("pricing")) {
      const { lines, total, title, source } = entry.value;
      lines.forEach(({ name, amount }, index) => {
        if (!Number.isInteger(amount)) report({ message: "cents", entry, path: ["lines", index, "amount"], data: { name: `“${name}”小计`, amount: moneyText(amount) }, clause: source.clause });
      });
      if (!Number.isInteger(total)) report({ message: "cents", entry, path: ["total"], data: { name: `“${title}”合计`, amount: moneyText(total) }, clause: source.clause });
    }
  },
});
