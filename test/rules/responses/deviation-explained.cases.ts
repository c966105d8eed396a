/** An answer that differs from the requirement says in what. */
import { responsesDeviationExplained } from "../../../schemas/rules/responses/deviation-explained.ts";
import { responses } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: responsesDeviationExplained,
  valid: [
    { name: "met, without more words", content: responses({ status: "满足" }) },
    { name: "better, and in what", content: responses({ status: "优于", explanation: "30 分钟到场，比要求快 30 分钟" }) },
  ],
  invalid: [
    {
      name: "better or not met, without a word",
      content: responses({ status: "«优于»" }, { status: "«不满足»" }),
      errors: [{ message: "silent", text: "答了“优于”，却没有说明" }, { message: "silent", text: "答了“不满足”，却没有说明" }],
    },
  ],
};
