/** Where in the volumes an answer is carried out. */
import { responsesPlace } from "../../../schemas/rules/responses/place.ts";
import { chapter, clauses, form, responses, volumes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const asked = clauses(
  { id: "c1", kind: "heading", level: 1, text: "第一章" }, { id: "c1-1", kind: "lead-in", text: "包括：" }, { id: "c1-1-1", volume: "technical", text: "值班" },
  { id: "c1-2", volume: "technical", text: "巡检" }, { id: "c1-3", volume: "business", text: "付款" },
);
const bid = { ...asked, ...form(), ...form({ id: "f-cover", name: "封面" }), ...volumes({ parts: [{ chapter: "ch-1", forms: ["f-1"] }] }) };

export const cases: RuleCases = {
  rule: responsesPlace,
  valid: [
    { name: "named, cited itself, cited by what stands above", content: {
      ...bid, ...chapter("值班。<Clause id=\"c1-1\" />"), ...form({}, "巡检。<Clause id=\"c1-2\" />"),
      ...responses({ clauses: ["c1-1-1"] }, { clauses: ["c1-2"] }, { clauses: ["c1-3"], form: "f-1" }),
    } },
    { name: "a volume that says where the rest is", content: { ...bid, ...chapter("正文。"), ...volumes({ otherwise: "f-1", parts: [{ chapter: "ch-1", forms: ["f-1"] }] }), ...responses({ clauses: ["c1-2"] }) } },
    { name: "content without volumes", content: { ...asked, ...responses({ clauses: ["c1-2"] }) } },
  ],
  invalid: [
    {
      name: "nowhere",
      content: { ...bid, ...chapter("值班。<Clause id=\"c1-1\" />"), ...responses({ clauses: ["c1-1-1", "«c1-2»", "c1-3"] }) },
      errors: [{ message: "nowhere", text: "条款 c1-2 等 2 条的响应没有写在投标文件的哪里", help: "在写到它的章节里加 <Clause id=\"c1-2\" />，或在响应里写 chapter 或 form" }],
    },
    {
      name: "cited in a form that no volume holds",
      content: { ...bid, ...chapter("正文。"), ...form({ id: "f-2" }, "巡检。<Clause id=\"c1-2\" />"), ...responses({ clauses: ["«c1-2»"] }) },
      errors: [{ message: "nowhere", text: "条款 c1-2 的响应没有写在投标文件的哪里" }],
    },
  ],
};
