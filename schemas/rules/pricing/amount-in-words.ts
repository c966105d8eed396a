import { amountInWords, readAmount } from "../../calc/amount-in-words.ts";
import { moneyText, sumMoney } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const pricingAmountInWords = defineRule({
  id: "pricing/amount-in-words",
  severity: "error",
  docs: {
    title: "大写金额读回来一样",
    what: "大写金额读回成数，等于小写的合计。",
    why: "大写和小写不一致的，以大写为准。",
  },
  messages: {
    differs: { text: "大写读作 {read} 元，小写是 {total} 元", help: "大写应为“{right}”" },
    unreadable: { text: "大写金额“{words}”读不成数", help: "大写应为“{right}”" },
  },
  needs: ["pricing"],
  check({ catalog, report }) {
    for (const entry of catalog.all("pricing")) {
      const { total, totalInWords } = entry.value;
      // A total that its lines do not bear out is told by pricing/table-total.
      if (totalInWords === undefined || sumMoney(entry.value.lines.map(({ amount }) => amount)) !== total) continue;
      const read = readAmount(totalInWords);
      const right = amountInWords(total);
      if (read === undefined) report({ message: "unreadable", entry, path: ["totalInWords"], data: { words: totalInWords, right } });
      else if (read !== total) report({ message: "differs", entry, path: ["totalInWords"], data: { read: moneyText(read), total: moneyText(total), right } });
    }
  },
});
