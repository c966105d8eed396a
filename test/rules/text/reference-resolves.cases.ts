/** What cross references point to: chapters and forms of the volumes, headings of the same prose, tables of the same volume. */
import { textReferenceResolves } from "../../../schemas/rules/text/reference-resolves.ts";
import { chapter, form, playbook, volumes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const cover = form({ id: "f-cover", name: "封面" });
const both = { ...cover, ...volumes({ parts: [{ chapter: "ch-1", forms: ["f-1"] }] }) };
const two = { ...cover, ...volumes({ parts: [{ chapter: "ch-1" }] }, { id: "business", order: 2, answers: "business", parts: [{ forms: ["f-1"] }] }) };

export const cases: RuleCases = {
  rule: textReferenceResolves,
  valid: [
    { name: "a form, the chapter itself, a heading by its words", content: { ...both, ...form(), ...chapter("## 备件 管理\n\n见 <Ref to=\"f-1\" />、<Ref to=\"ch-1\" />、<Ref to=\"备件 管理\" />、<Ref to=\"备件-管理\" />。") } },
    { name: "a form of the other volume", content: { ...two, ...form(), ...chapter("见 <Ref to=\"f-1\" />。") } },
    { name: "tables that a form of the same volume shows, one whole and one of many", content: { ...both, ...form({}, "<View id=\"spares/checks\" />\n\n<View id=\"staffing/person\" of=\"p01\" />"), ...chapter("见 <Ref to=\"spares/checks\" /> 和 <Ref to=\"staffing/person#p01\" />。") } },
    { name: "a playbook, which stands in no volume, points to a chapter and to its own table", content: { ...both, ...form(), ...chapter("正文。"), ...playbook({}, "见 <Ref to=\"ch-1\" />、<Ref to=\"staffing/people\" />。\n\n<View id=\"staffing/people\" />") } },
    { name: "content without volumes", content: chapter("见 <Ref to=\"ch-9\" />。") },
  ],
  invalid: [
    {
      name: "a slip in the id of a chapter",
      content: { ...both, ...form(), ...chapter("办法见 «<Ref to=\"hc-1\" />»。") },
      errors: [{ message: "unknown", text: "“hc-1”指不到：没有这个章节、表单，本文没有这个标题，本册没有这张表", help: "是不是“ch-1”？" }],
    },
    {
      name: "a heading of another chapter",
      content: { ...both, ...form({}, "## 备件"), ...chapter("## 人员\n\n见 «<Ref to=\"备件存放\" />»。") },
      errors: [{ message: "unknown", help: "改成章节或表单的编号，或本文标题的原文" }],
    },
    {
      name: "a form and a chapter that no volume holds",
      content: { ...both, ...form(), ...form({ id: "f-2", name: "报价表" }, "见 «<Ref to=\"f-2\" />»。"), ...chapter("见 «<Ref to=\"f-2\" />»。") },
      errors: [{ message: "unplaced", text: "表单“报价表”没有编进任何一册，指不到" }, { message: "unplaced" }],
    },
    {
      name: "a table of the other volume; a table that is shown for one of many",
      content: { ...two, ...form({}, "<View id=\"spares/checks\" />"), ...chapter("<View id=\"staffing/person\" of=\"p01\" />\n\n见 «<Ref to=\"spares/checks\" />» 和 «<Ref to=\"staffing/person\" />»。") },
      errors: [
        { message: "unshown", text: "表“spares/checks”没有放在这一册里，指不到", help: "在这一册里用 <View> 放出这张表，或改指它所在的章" },
        { message: "unshown", help: "是不是“staffing/person#p01”？" },
      ],
    },
  ],
};
