import { moneyText } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const pricingMinimumWage = defineRule({
  id: "pricing/minimum-wage",
  severity: "error",
  docs: {
    title: "基本工资不低于最低工资",
    what: "人工费里每个岗位的基本工资不低于本市最低工资标准，也不高于工时单价。",
    why: "人员的基本工资不得低于本市职工最新的最低工资标准。",
  },
  messages: {
    low: { text: "“{name}”基本工资 {wage} 元/月，低于最低工资 {limit} 元/月（{document}）", help: "提高基本工资，并相应调整工时单价" },
    above: { text: "“{name}”基本工资 {wage} 元/月，比工时单价 {price} 元还高", help: "工时单价应包含基本工资、社会保险费和福利费：核对两个数" },
  },
  needs: ["pricing"],
  clause: (catalog) => catalog.all("pricing").find(({ value }) => value.kind === "labour")?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("pricing")) {
      const { minimumWage, lines, source } = entry.value;
      lines.forEach(({ name, monthlyWage, unitPrice }, index) => {
        if (monthlyWage === undefined) return;
        const at = { entry, path: ["lines", index, "monthlyWage"], clause: source.clause };
        if (minimumWage && monthlyWage < minimumWage.value) {
          report({ ...at, message: "low", data: { name, wage: moneyText(monthlyWage), limit: moneyText(minimumWage.value), document: minimumWage.document } });
        } else if (monthlyWage > unitPrice) {
          report({ ...at, message: "above", data: { name, wage: moneyText(monthlyWage), price: moneyText(unitPrice) } });
        }
      });
    }
  },
});
