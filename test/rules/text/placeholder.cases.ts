/** What is still to be filled in. */
import { textPlaceholder } from "../../../schemas/rules/text/placeholder.ts";
import { chapter, houseWords, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const words = houseWords({ placeholders: ["【待填写】", "TODO"] });

export const cases: RuleCases = {
  rule: textPlaceholder,
  valid: [
    { name: "everything filled in", content: { ...words, ...systems(), ...chapter("每月 5 日前提交月报。") } },
    { name: "no list of placeholders", content: systems({ description: "【待填写】" }) },
  ],
  invalid: [
    { name: "in a field", content: { ...words, ...systems({ description: "给«【待填写】»用" }) }, errors: [{ message: "left", text: "还没有填：【待填写】" }] },
    { name: "in a name", content: { ...words, ...systems({ name: "«【待填写】»" }) }, errors: [{ message: "left", text: "还没有填：【待填写】" }] },
    { name: "in prose", content: { ...words, ...chapter("备件存放在«TODO»。") }, errors: [{ message: "left", text: "还没有填：TODO" }] },
  ],
};
