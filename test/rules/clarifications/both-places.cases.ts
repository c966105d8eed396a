/** A contradiction has two places; what a question covers exists. */
import { clarificationsBothPlaces } from "../../../schemas/rules/clarifications/both-places.ts";
import { cite, clarifications, equipment } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: clarificationsBothPlaces,
  valid: [
    { name: "two places", content: clarifications({ kind: "矛盾", places: [cite("c1"), cite("c2")] }) },
    { name: "a gap has one place", content: clarifications({ kind: "缺漏", places: [cite()] }) },
    { name: "covers a row of a list", content: { ...equipment(), ...clarifications({ covers: ["equipmentItems/ups-1", "equipment/ups"] }) } },
  ],
  invalid: [
    {
      name: "a contradiction with one place",
      content: clarifications({ title: "驻场人数不一致", kind: "«矛盾»", places: [cite()] }),
      errors: [{ message: "single", text: "疑点“驻场人数不一致”是矛盾，只引了一处" }],
    },
    {
      name: "covers a row that does not exist, and an id without its kind",
      content: { ...equipment(), ...clarifications({ title: "地点不一致", covers: ["equipmentItems/ups-1", "«equipmentItems/ups-9»", "«ups-1»"] }) },
      errors: [{ message: "unknown", text: "疑点“地点不一致”涉及的内容“equipmentItems/ups-9”不存在" }, { message: "unknown", text: "疑点“地点不一致”涉及的内容“ups-1”不存在" }],
    },
  ],
};
