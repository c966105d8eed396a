/** Quantity × months × unit price is the amount. */
import { pricingLineAmount } from "../../../schemas/rules/pricing/line-amount.ts";
import { priceLine, pricing } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const line = (fields: Fields) => pricing({ lines: [priceLine({ name: "设计工程师", ...fields })] });

export const cases: RuleCases = {
  rule: pricingLineAmount,
  valid: [
    { name: "with months", content: line({ quantity: 12, months: 10, unitPrice: "21,000", amount: "2,520,000" }) },
    { name: "without months", content: line({ quantity: 15, unitPrice: "3,200.50", amount: "48007.50" }) },
    { name: "parts of a fen are rounded", content: line({ quantity: "0.333", unitPrice: "0.10", amount: "0.03" }) },
    { name: "half a fen is rounded up", content: line({ quantity: "1.5", unitPrice: "0.01", amount: "0.02" }) },
  ],
  invalid: [
    {
      name: "one yuan too many",
      content: line({ quantity: 12, months: 10, unitPrice: "21,000", amount: "«2520001»" }),
      errors: [{ message: "differs", text: "“设计工程师”小计写 2,520,001，按数量和单价算是 2,520,000" }],
    },
    { name: "one fen too few", content: line({ quantity: 3, unitPrice: "0.10", amount: "«0.29»" }), errors: [{ message: "differs", text: "“设计工程师”小计写 0.29，按数量和单价算是 0.30" }] },
  ],
};
