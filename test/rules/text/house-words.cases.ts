/** Names of other projects and words that the house does not use, in fields and in prose. */
import { textHouseWords } from "../../../schemas/rules/text/house-words.ts";
import { chapter, clauses, houseWords, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const words = houseWords({ foreign: ["某市政务云"], forbidden: [{ word: "大概", instead: "写准确的数" }] });

export const cases: RuleCases = {
  rule: textHouseWords,
  valid: [
    { name: "our own words", content: { ...words, ...systems({ description: "给经办人员用" }), ...chapter("每月 5 日前提交月报。") } },
    { name: "the tender may use any word", content: { ...words, ...clauses({ text: "大概与某市政务云一样" }) } },
    { name: "no list of words", content: systems({ description: "大概给某市政务云用" }) },
  ],
  invalid: [
    {
      name: "another customer, in a field",
      content: { ...words, ...systems({ description: "与«某市政务云»相同" }) },
      errors: [{ message: "foreign", text: "出现了其他项目或客户的名称“某市政务云”" }],
    },
    {
      name: "a word that is not used, in prose",
      content: { ...words, ...chapter("本系统由本项目组维护。\n\n到场**«大概»要一小时**。") },
      errors: [{ message: "forbidden", text: "不用“大概”", help: "改用：写准确的数" }],
    },
  ],
};
