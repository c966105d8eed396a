import { lineAmount, moneyText, sumMoney } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const pricingWithinBudget = defineRule({
  id: "pricing/within-budget",
  severity: "error",
  docs: {
    title: "报价不超预算",
    what: "投标总价、按单价算出的总价、任何一张报价表，都不超过招标文件公布的预算金额。",
    why: "投标报价超过预算金额的，投标将被否决。",
  },
  messages: {
    total: { text: "“{title}”合计 {total} 元，超过预算 {budget} 元", help: "下调单价或数量，使合计不超过预算" },
    price: { text: "“{name}”按单价 {price} 元算，投标总价是 {total} 元，超过预算 {budget} 元", help: "把单价改回来，或下调别的报价，使总价不超过预算" },
  },
  needs: ["pricing", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.budget.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const { value: budget, source } = contract.value.budget;
    const tables = catalog.all("pricing");
    const over = tables.filter(({ value }) => value.total > budget);
    for (const entry of over) {
      const { title, total } = entry.value;
      report({ message: "total", entry, path: ["total"], data: { title, total: moneyText(total), budget: moneyText(budget) }, clause: source.clause });
    }
    if (over.length > 0) return;
    const parts = tables.filter(({ value }) => value.kind !== "summary");
    const total = sumMoney(parts.flatMap(({ value }) => value.lines.map(lineAmount)));
    if (total <= budget) return;
    // The price to edit is the one that its own amount does not bear out; a table that adds up is told at its total.
    for (const entry of parts) {
      const index = entry.value.lines.findIndex((line) => lineAmount(line) !== line.amount);
      const line = entry.value.lines[index];
      if (!line) continue;
      report({ message: "price", entry, path: ["lines", index, "unitPrice"], data: { name: line.name, price: moneyText(line.unitPrice), total: moneyText(total), budget: moneyText(budget) }, clause: source.clause });
      return;
    }
    const [largest] = [...parts].sort((a, b) => b.value.total - a.value.total);
    if (largest) report({ message: "total", entry: largest, path: ["total"], data: { title: "四张报价表", total: moneyText(total), budget: moneyText(budget) }, clause: source.clause });
  },
});
