/** A requirement with a star is met, or the bid is lost. */
import { responsesStarMet } from "../../../schemas/rules/responses/star-met.ts";
import { clauses, responses } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const star = clauses({ star: true }, { star: false });

export const cases: RuleCases = {
  rule: responsesStarMet,
  valid: [
    { name: "met, or better", content: { ...star, ...responses({ clauses: ["c01"], status: "满足" }, { clauses: ["c01"], status: "优于" }) } },
    { name: "not met, without a star", content: { ...star, ...responses({ clauses: ["c02"], status: "不满足" }) } },
  ],
  invalid: [
    {
      name: "not met, one of two with a star",
      content: { ...star, ...responses({ clauses: ["c02", "c01"], status: "«不满足»" }) },
      errors: [{ message: "notMet", text: "实质性要求 c01 答了“不满足”，投标会被否决" }],
    },
  ],
};
