/** Nobody gives themselves more than the points, or more than the evidence is worth. */
import { scoringSelfScore } from "../../../schemas/rules/scoring/self-score.ts";
import { certificates, contract, scoring } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const papers = {
  ...contract({ bidsDue: { value: "2025-02-08 15:00" } }),
  ...certificates({ id: "holds", validFrom: "2025-02-08", validTo: "2025-02-08" }, { id: "expired", validTo: "2025-02-07" }, { id: "later", validFrom: "2025-02-09" }),
};
const worth = (certificate: string) => ({ what: "证书", certificate, points: 2 });

export const cases: RuleCases = {
  rule: scoringSelfScore,
  valid: [
    { name: "exactly what the evidence is worth", content: { ...papers, ...scoring({ name: "公司资质", points: 4, selfScore: 4, evidence: [worth("holds"), { what: "业绩", points: 2 }] }) } },
    { name: "full subjective points", content: { ...papers, ...scoring({ nature: "subjective", points: 8, selfScore: 8 }) } },
  ],
  invalid: [
    {
      name: "more than the points",
      content: { ...papers, ...scoring({ name: "需求理解", nature: "subjective", points: 8, selfScore: "«8.5»" }) },
      errors: [{ message: "over", text: "“需求理解”自评 8.5 分，满分只有 8 分" }],
    },
    { name: "more than the points, of what nothing is proven: told once", content: { ...papers, ...scoring({ points: 4, selfScore: "«5»" }) }, errors: [{ message: "over" }] },
    {
      name: "an expired certificate, one that is not yet valid and evidence without points are worth nothing",
      content: { ...papers, ...scoring({ name: "公司资质", points: 8, selfScore: "«6»", evidence: [worth("holds"), worth("expired"), worth("later"), { what: "声明" }] }) },
      errors: [{ message: "unproven", text: "“公司资质”自评 6 分，有效证据只值 2 分" }],
    },
  ],
};
