/** An answer is not the requirement once more. */
import { responsesNotAnEcho } from "../../../schemas/rules/responses/not-an-echo.ts";
import { clauses, responses } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const asked = clauses({ text: "投标人应每月提交书面运维月报，一式两份。" });

export const cases: RuleCases = {
  rule: responsesNotAnEcho,
  valid: [
    { name: "how it is done", content: { ...asked, ...responses({ clauses: ["c01"], answer: "项目经理每月 5 日前提交书面运维月报，一式两份" }) } },
    { name: "eight characters may coincide", content: { ...asked, ...responses({ clauses: ["c01"], answer: "提交书面运维月报" }) } },
  ],
  invalid: [
    {
      name: "the requirement, with a space more",
      content: { ...asked, ...responses({ clauses: ["c01"], answer: "«投标人应 每月提交书面运维月报，一式两份。»" }) },
      errors: [{ message: "echo", text: "响应照抄了条款 c01 的原文" }],
    },
    { name: "nine characters of it", content: { ...asked, ...responses({ clauses: ["c01"], answer: "«提交书面运维月报，»" }) }, errors: [{ message: "echo" }] },
  ],
};
