/** The total where prose names it. */
import { textTotalPrice } from "../../../schemas/rules/text/total-price.ts";
import { chapter, clarifications, form, priceLine, pricing } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const prices = pricing({ id: "opening-summary", title: "开标一览表", kind: "summary", total: "10,468,600", lines: [priceLine({ unitPrice: "10,468,600", amount: "10,468,600" })] });

export const cases: RuleCases = {
  rule: textTotalPrice,
  valid: [
    { name: "in figures, in ten thousands rounded, in words, in front", content: { ...prices, ...chapter("投标总价为 10,468,600 元，即 10468600 元；总报价 1,046.86 万元，约合投标报价 1047 万元；合同总价：人民币壹仟零肆拾陆万捌仟陆佰元整。我方以 10,468,600 元的投标总价承接。") } },
    { name: "the budget, a part, and a price elsewhere", content: { ...prices, ...chapter("投标总价不得超过预算 10,770,199 元。投标报价其中备件 300,000 元。保证金 200,000 元。") } },
    { name: "a question repeats other figures", content: { ...prices, ...clarifications({ explanation: "投标总价写 1 元" }) } },
    { name: "no price yet", content: chapter("投标总价 1 元。") },
  ],
  invalid: [
    {
      name: "another total in figures",
      content: { ...prices, ...chapter("我方的«投标总价为 10,486,600 元»，含全部费用。") },
      errors: [{ message: "differs", text: "总价写成 10,486,600 元，开标一览表是 10,468,600 元", help: "改用 <Fact id=\"price.total\" />；大写用 <Fact id=\"price.words\" />" }],
    },
    {
      name: "in ten thousands, in words, with the unit in front, in front of the label",
      content: { ...prices, ...form({}, "«投标报价（元）：10,468,000»\n\n«最终报价 1,046.8 万元»。\n\n«投标总价（大写）：人民币壹仟零肆拾捌万陆仟陆佰元整»\n\n以«10,000,000 元的合同总价»签订。") },
      errors: [
        { message: "differs", text: "总价写成 10,468,000 元，开标一览表是 10,468,600 元" }, { message: "differs", text: "总价写成 1,046.8 万元，开标一览表是 10,468,600 元" },
        { message: "differs", text: "总价写成 壹仟零肆拾捌万陆仟陆佰元整，开标一览表是 10,468,600 元" }, { message: "differs" },
      ],
    },
  ],
};
