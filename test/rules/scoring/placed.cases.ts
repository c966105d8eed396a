/** Every scoring item is treated somewhere in the volumes. */
import { scoringPlaced } from "../../../schemas/rules/scoring/placed.ts";
import { chapter, form, scoring, volumes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const bid = { ...form(), ...form({ id: "f-2", name: "报价表" }), ...form({ id: "f-cover", name: "封面" }) };
const both = volumes({ parts: [{ chapter: "ch-1", forms: ["f-1"] }] });
/** The chapter says which items it treats. */
const treating = (...items: string[]) => Object.fromEntries(Object.entries(chapter("正文。")).map(([path, text]) => [path, text.replace("title: 运维方案\n", `title: 运维方案\nscoring: [${items.join(", ")}]\n`)]));

export const cases: RuleCases = {
  rule: scoringPlaced,
  valid: [
    { name: "a chapter for each, and the price by itself", content: { ...bid, ...both, ...treating("s01", "s02"), ...scoring({ nature: "objective" }, { nature: "subjective" }, { nature: "price" }) } },
    { name: "objective points by a form", content: { ...bid, ...both, ...treating(), ...scoring({ evidence: [{ what: "证书", form: "f-1" }] }) } },
    { name: "content without volumes", content: { ...treating(), ...scoring() } },
  ],
  invalid: [
    {
      name: "no chapter and no form; a form that no volume holds",
      content: { ...bid, ...both, ...treating(), ...scoring({ id: "«s01»", name: "需求理解", nature: "subjective", points: 8 }, { id: "«s02»", evidence: [{ what: "证书", form: "f-2" }] }) },
      errors: [
        { message: "nowhere", text: "“需求理解”（8 分）在投标分册里没有地方写到", help: "在答它的章节的 scoring 里写上 s01，并编进分册；客观分也可以在证据里写明是哪张表单" }, { message: "nowhere" },
      ],
    },
    {
      name: "a form alone for subjective points; a chapter left out of the volumes",
      content: { ...bid, ...volumes(), ...treating("s02"), ...scoring({ id: "«s01»", name: "质量保证", nature: "subjective", evidence: [{ what: "计划", form: "f-1" }] }, { id: "«s02»", nature: "subjective" }) },
      errors: [{ message: "noChapter", text: "主观分“质量保证”（4 分）没有一章来写" }, { message: "nowhere" }],
    },
  ],
};
