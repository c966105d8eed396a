/** A table adds up. */
import { pricingTableTotal } from "../../../schemas/rules/pricing/table-total.ts";
import { priceLine, pricing } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const lines = [priceLine({ id: "l1" }), priceLine({ id: "l2", unitPrice: "0.10", amount: "0.10" }), priceLine({ id: "l3", unitPrice: "0.20", amount: "0.20" })];

export const cases: RuleCases = {
  rule: pricingTableTotal,
  valid: [
    { name: "to the fen", content: pricing({ total: "100.30", lines }) },
    { name: "a line does not multiply out: told there", content: pricing({ total: "300", lines: [priceLine({ quantity: 2, amount: "100" })] }) },
  ],
  invalid: [
    {
      name: "one fen too many",
      content: pricing({ title: "人工费报价明细表", total: "«100.31»", lines }),
      errors: [{ message: "differs", text: "“人工费报价明细表”合计写 100.31，各行加起来是 100.30" }],
    },
  ],
};
