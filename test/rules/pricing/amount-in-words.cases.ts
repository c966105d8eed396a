/** The amount in words reads as the total; two spellings are legal. */
import { pricingAmountInWords } from "../../../schemas/rules/pricing/amount-in-words.ts";
import { priceLine, pricing } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const table = (total: string, totalInWords: string, amount = total) => pricing({ total, totalInWords, lines: [priceLine({ unitPrice: amount, amount })] });

export const cases: RuleCases = {
  rule: pricingAmountInWords,
  valid: [
    { name: "the budget", content: table("1,070,199", "壹佰零柒万零壹佰玖拾玖元整") },
    { name: "the other spelling", content: table("1,070,199", "人民币壹佰零柒万壹佰玖拾玖圆正") },
    { name: "with jiao and fen", content: table("1,234.56", "壹仟贰佰叁拾肆元伍角陆分") },
    { name: "no words", content: pricing() },
    { name: "the lines do not bear out the total: told by the total's own rule", content: table("200", "壹佰元整", "100") },
  ],
  invalid: [
    {
      name: "one digit",
      content: table("1,070,199", "«壹佰零柒万零壹佰玖拾捌元整»"),
      errors: [{ message: "differs", text: "大写读作 1,070,198 元，小写是 1,070,199 元", help: "大写应为“壹佰零柒万零壹佰玖拾玖元整”" }],
    },
    {
      name: "small characters are no amount in words",
      content: table("100", "«一百元整»"),
      errors: [{ message: "unreadable", text: "大写金额“一百元整”读不成数", help: "大写应为“壹佰元整”" }],
    },
  ],
};
