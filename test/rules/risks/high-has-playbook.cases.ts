/** A risk of a level that asks for a playbook has one. */
import { risksHighHasPlaybook } from "../../../schemas/rules/risks/high-has-playbook.ts";
import { riskLevel, risks, riskScale } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const scale = riskScale([riskLevel({ from: 1, to: 11 }), riskLevel({ id: "high", word: "高", from: 12, to: 25, needsPlaybook: true })]);

export const cases: RuleCases = {
  rule: risksHighHasPlaybook,
  valid: [
    { name: "just below", content: { ...scale, ...risks({ likelihood: 2, impact: 5 }) } },
    { name: "high, with a playbook", content: { ...scale, ...risks({ likelihood: 3, impact: 4, playbook: "pb" }) } },
  ],
  invalid: [
    {
      name: "the lowest high score",
      content: { ...scale, ...risks({ title: "人员流失", likelihood: 3, impact: "«4»" }) },
      errors: [{ message: "none", text: "“人员流失”是高风险（12 分），还没有应急预案" }],
    },
  ],
};
