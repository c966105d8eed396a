/** Prices are whole yuan. */
import { pricingWholeYuan } from "../../../schemas/rules/pricing/whole-yuan.ts";
import { priceLine, pricing } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: pricingWholeYuan,
  valid: [
    { name: "whole yuan; the unit price may have fen", content: pricing({ total: "100", lines: [priceLine({ quantity: 2, unitPrice: "50.00", amount: "100.00" })] }) },
    { name: "half yuan that add up within a line", content: pricing({ total: "3", lines: [priceLine({ quantity: 2, unitPrice: "1.50", amount: "3" })] }) },
  ],
  invalid: [
    {
      name: "a line and the total",
      content: pricing({ title: "人工费报价明细表", total: "«100.50»", lines: [priceLine({ name: "设计工程师", amount: "«100.50»" })] }),
      errors: [
        { message: "cents", text: "“人工费报价明细表”合计是 100.50 元，要精确到元" }, { message: "cents", text: "“设计工程师”小计是 100.50 元，要精确到元" },
      ],
    },
  ],
};
