/** The chapters and forms that answers name stand in the volumes. */
import { responsesNamedPlace } from "../../../schemas/rules/responses/named-place.ts";
import { chapter, form, responses, volumes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const bid = { ...form(), ...form({ id: "f-2", name: "报价表" }), ...form({ id: "f-cover", name: "封面" }), ...chapter("正文。") };

export const cases: RuleCases = {
  rule: responsesNamedPlace,
  valid: [
    { name: "a chapter, a form, a cover, nothing", content: { ...bid, ...volumes({ parts: [{ title: "方案", parts: [{ chapter: "ch-1" }] }, { forms: ["f-1"] }] }), ...responses({ chapter: "ch-1" }, { form: "f-1" }, { form: "f-cover" }, {}) } },
    { name: "content without volumes", content: { ...bid, ...responses({ form: "f-2" }) } },
  ],
  invalid: [
    {
      name: "a form and a chapter that no volume holds",
      content: { ...bid, ...volumes(), ...responses({ form: "«f-2»" }, { chapter: "«ch-1»" }) },
      errors: [{ message: "unplaced", text: "响应指到的表单“报价表”没有编进任何一册" }, { message: "unplaced", text: "响应指到的章节“运维方案”没有编进任何一册" }],
    },
  ],
};
