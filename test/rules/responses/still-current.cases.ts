/** An answer was reviewed against the clause as it reads now. */
import { clauseDigest } from "../../../schemas/calc/clause-text.ts";
import { responsesStillCurrent } from "../../../schemas/rules/responses/still-current.ts";
import { clauses, responses } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const before = clauseDigest({ id: "c01", kind: "requirement", text: "2 小时内到场" });
const now = clauseDigest({ id: "c01", kind: "requirement", text: "1 小时内到场" });

export const cases: RuleCases = {
  rule: responsesStillCurrent,
  valid: [
    { name: "as reviewed", content: { ...clauses({ text: "2 小时内到场" }), ...responses({ clauses: ["c01"], reviewed: { c01: before } }) } },
    { name: "not reviewed yet", content: { ...clauses(), ...responses({ clauses: ["c01"] }) } },
  ],
  invalid: [
    {
      name: "a corrigendum changed the clause",
      content: { ...clauses({ text: "1 小时内到场" }), ...responses({ clauses: ["c01"], reviewed: { c01: `«${before}»` } }) },
      errors: [{ message: "changed", text: "条款 c01 在复核之后改过，响应要重看", help: `对照新的条款改好响应，再把 reviewed 里的指纹改为 ${now}` }],
    },
  ],
};
