/** Every clause that is to be answered is answered. */
import { responsesAnswered } from "../../../schemas/rules/responses/answered.ts";
import { clauses, responses } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: responsesAnswered,
  valid: [
    { name: "one answer for two clauses", content: { ...clauses({ volume: "technical" }, { volume: "business" }), ...responses({ clauses: ["c01", "c02"] }) } },
    { name: "nothing to answer", content: clauses() },
  ],
  invalid: [
    {
      name: "the second has no answer",
      content: { ...clauses({ volume: "technical" }, { id: "«c02»", volume: "technical" }), ...responses({ clauses: ["c01"] }) },
      errors: [{ message: "unanswered", text: "这一条还没有响应" }],
    },
  ],
};
