/** What remains of a risk is not more than it was, and less where it was reduced. */
import { risksResidual } from "../../../schemas/rules/risks/residual.ts";
import { risks } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const before = { title: "人员流失", likelihood: 3, impact: 4, treatment: "降低" };

export const cases: RuleCases = {
  rule: risksResidual,
  valid: [
    { name: "one of the two is reduced", content: risks({ ...before, residualLikelihood: 3, residualImpact: 3 }) },
    { name: "accepted as it is", content: risks({ ...before, treatment: "接受", residualLikelihood: 3, residualImpact: 4 }) },
  ],
  invalid: [
    {
      name: "likelier than before",
      content: risks({ ...before, residualLikelihood: "«4»", residualImpact: 3 }),
      errors: [{ message: "higher", text: "“人员流失”剩余可能性 4，比应对前的 3 还高" }],
    },
    {
      name: "worse than before",
      content: risks({ ...before, residualLikelihood: 2, residualImpact: "«5»" }),
      errors: [{ message: "higher", text: "“人员流失”剩余影响 5，比应对前的 4 还高" }],
    },
    {
      name: "said to be reduced, and neither is",
      content: risks({ ...before, treatment: "«降低»", residualLikelihood: 3, residualImpact: 4 }),
      errors: [{ message: "same", text: "“人员流失”写“降低”，可能性和影响却都没有降" }],
    },
  ],
};
