/** Wages are not below the minimum, nor above the price of the month. */
import { pricingMinimumWage } from "../../../schemas/rules/pricing/minimum-wage.ts";
import { priceLine, pricing } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const minimumWage = { value: "2,690", document: "沪人社规〔2023〕20号" };
const wage = (fields: Fields) => ({ lines: [priceLine({ name: "设计工程师", unitPrice: "20,000", ...fields })] });

export const cases: RuleCases = {
  rule: pricingMinimumWage,
  valid: [
    { name: "exactly the minimum", content: pricing({ minimumWage, ...wage({ monthlyWage: "2,690" }) }) },
    { name: "exactly the price", content: pricing({ minimumWage, ...wage({ monthlyWage: "20,000" }) }) },
    { name: "no wage in the line", content: pricing({ minimumWage, ...wage({}) }) },
    { name: "no minimum stated", content: pricing(wage({ monthlyWage: "1" })) },
  ],
  invalid: [
    {
      name: "one yuan below the minimum",
      content: pricing({ minimumWage, ...wage({ monthlyWage: "«2689»" }) }),
      errors: [{ message: "low", text: "“设计工程师”基本工资 2,689 元/月，低于最低工资 2,690 元/月（沪人社规〔2023〕20号）" }],
    },
    {
      name: "one yuan above the price",
      content: pricing({ minimumWage, ...wage({ monthlyWage: "«20001»" }) }),
      errors: [{ message: "above", text: "“设计工程师”基本工资 20,001 元/月，比工时单价 20,000 元还高" }],
    },
  ],
};
