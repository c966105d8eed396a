/** The number of a limit stands in the words that are quoted for it. */
import { contractParameterQuoted } from "../../../schemas/rules/contract/parameter-quoted.ts";
import { contract, limit } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const quoting = (name: string, value: string | number, quote: string) => contract({ parameters: { [name]: limit(value, "c1", quote) } });

export const cases: RuleCases = {
  rule: contractParameterQuoted,
  valid: [
    { name: "digits", content: quoting("teamSize", 23, "应配置至少 23 人的项目团队") },
    { name: "Chinese numbers", content: quoting("copies", 2, "书面报告一式两份") },
    { name: "fifteen in Chinese", content: quoting("onsiteMinimum", 15, "不少于十五人驻场") },
    { name: "a duration, a share, a date", content: contract({ parameters: {
      personnelNotice: limit("30 日", "c1", "变动前 30 天"), normalGradePay: limit("97%", "c1", "中标金额的 97%支付"), referencesSince: limit("2022-01-01", "c1", "从 2022 年 1 月 1 日起"),
    } }) },
  ],
  invalid: [
    {
      name: "one more than the words say",
      content: quoting("teamSize", "«24»", "应配置至少 23 人的项目团队"),
      errors: [{ message: "differs", text: "限值写 24，所引原话“应配置至少 23 人的项目团队”里没有这个数" }],
    },
    { name: "a digit of a longer number is not the number", content: quoting("onsiteMinimum", "«5»", "不少于 15 人驻场"), errors: [{ message: "differs" }] },
    { name: "another month", content: quoting("referencesSince", "«2022-03-01»", "从 2022 年 1 月 1 日起"), errors: [{ message: "differs" }] },
  ],
};
