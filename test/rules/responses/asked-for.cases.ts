/** Answers go to clauses that ask for one, once. */
import { responsesAskedFor } from "../../../schemas/rules/responses/asked-for.ts";
import { clauses, responses } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const asked = clauses({ volume: "technical" }, { volume: "technical" }, { kind: "heading", level: 1 });

export const cases: RuleCases = {
  rule: responsesAskedFor,
  valid: [{ name: "one answer each", content: { ...asked, ...responses({ clauses: ["c01"] }, { clauses: ["c02"] }) } }],
  invalid: [
    { name: "a heading", content: { ...asked, ...responses({ clauses: ["c01", "«c03»"] }) }, errors: [{ message: "notAsked", text: "条款 c03 不用逐条响应" }] },
    {
      name: "answered twice",
      content: { ...asked, ...responses({ clauses: ["c02", "‹c01›"] }, { clauses: ["«c01»"] }) },
      errors: [{ message: "twice", text: "条款 c01 已经响应过" }],
    },
    { name: "named twice in one answer", content: { ...asked, ...responses({ clauses: ["‹c01›", "«c01»"] }) }, errors: [{ message: "twice" }] },
  ],
};
