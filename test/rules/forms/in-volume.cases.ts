/** Every applicable form and every chapter stands in the volumes once. */
import { formsInVolume } from "../../../schemas/rules/forms/in-volume.ts";
import { chapter, form, volumes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const cover = form({ id: "f-cover", name: "封面" });

export const cases: RuleCases = {
  rule: formsInVolume,
  valid: [
    { name: "a form and a chapter, one below the other", content: { ...cover, ...form(), ...chapter("正文。"), ...volumes({ parts: [{ title: "质量", parts: [{ chapter: "ch-1", forms: ["f-1"] }] }] }) } },
    { name: "a cover of two volumes", content: { ...cover, ...form(), ...volumes({}, { id: "business", order: 2, parts: [{ title: "空" }] }) } },
    { name: "a form that does not apply may be left out", content: { ...cover, ...form(), ...form({ id: "f-2", applicable: false }), ...volumes() } },
    { name: "content without volumes", content: form() },
  ],
  invalid: [
    {
      name: "a form and a chapter left out",
      content: { ...cover, ...form({ id: "«f-1»", name: "报价表" }), ...form({ id: "f-2" }), ...withMark(chapter("正文。")), ...volumes({ parts: [{ forms: ["f-2"] }] }) },
      errors: [{ message: "missing", text: "表单“报价表”没有编进任何一册" }, { message: "missing", text: "章节“运维方案”没有编进任何一册" }],
    },
    {
      name: "a form twice, in two volumes",
      content: { ...cover, ...form(), ...volumes({ parts: [{ forms: ["‹f-1›"] }] }, { id: "business", order: 2, parts: [{ title: "附件", parts: [{ forms: ["«f-1»"] }] }] }) },
      errors: [{ message: "twice", text: "表单“声明函”编了不止一次" }],
    },
  ],
};

/** The id of the chapter, marked. */
function withMark(content: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(content).map(([path, text]) => [path, text.replace("id: ch-1", "id: «ch-1»")]));
}
