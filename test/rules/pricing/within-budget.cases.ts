/** The price is within the budget, however it is added up. */
import { pricingWithinBudget } from "../../../schemas/rules/pricing/within-budget.ts";
import { contract, limit, priceLine, pricing } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const budget = contract({ budget: limit("1,070,199") });
const titles = { summary: "开标一览表", labour: "人工费报价明细表", spares: "备品备件报价明细表" } as const;
const table = (kind: keyof typeof titles, total: string, line: Fields): Fields => ({ id: kind, title: titles[kind], kind, total, lines: [priceLine({ id: `${kind}-1`, name: "设计工程师", ...line })] });

export const cases: RuleCases = {
  rule: pricingWithinBudget,
  valid: [
    {
      name: "exactly the budget",
      content: { ...budget, ...pricing(table("summary", "1,070,199", { unitPrice: "1,070,199", amount: "1,070,199" }), table("labour", "1,070,199", { unitPrice: "1,070,199", amount: "1,070,199" })) },
    },
    { name: "no prices yet", content: budget },
  ],
  invalid: [
    {
      name: "one yuan more",
      content: { ...budget, ...pricing(table("summary", "«1,070,200»", { unitPrice: "1,070,200", amount: "1,070,200" })) },
      errors: [{ message: "total", text: "“开标一览表”合计 1,070,200 元，超过预算 1,070,199 元" }],
    },
    {
      name: "summary and table one yuan over: each is told once",
      content: {
        ...budget,
        ...pricing(table("summary", "«1,070,200»", { unitPrice: "1,070,200", amount: "1,070,200" }), table("labour", "«1,070,200»", { unitPrice: "1,070,200", amount: "1,070,200" })),
      },
      errors: [{ message: "total" }, { message: "total", text: "“人工费报价明细表”合计 1,070,200 元，超过预算 1,070,199 元" }],
    },
    {
      name: "a unit price that its amount does not bear out: the price is wrong",
      content: { ...budget, ...pricing(table("labour", "1,000,000", { unitPrice: "«10000000»", amount: "1,000,000" })) },
      errors: [{ message: "price", text: "“设计工程师”按单价 10,000,000 元算，投标总价是 10,000,000 元，超过预算 1,070,199 元" }],
    },
    {
      name: "each table within the budget, all together one yuan over: shown at the largest",
      content: {
        ...budget,
        ...pricing(table("spares", "70,200", { unitPrice: "70,200", amount: "70,200" }), table("labour", "«1,000,000»", { unitPrice: "1,000,000", amount: "1,000,000" })),
      },
      errors: [{ message: "total", text: "“四张报价表”合计 1,070,200 元，超过预算 1,070,199 元" }],
    },
  ],
};
