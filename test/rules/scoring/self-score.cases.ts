/** Nobody gives themselves more than the points, or more than the evidence is worth. */
import { scoringSelfScore } from "../../../schemas/rules/scoring/self-score.ts";
import { certificates, contract, limit, references, roster, scoring, times } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const papers = {
  ...contract({ bidsDue: { value: "2025-02-08 15:00" } }),
  ...certificates({ id: "holds", validFrom: "2025-02-08", validTo: "2025-02-08" }, { id: "expired", validTo: "2025-02-07" }, { id: "later", validFrom: "2025-02-09" }),
};
const window = contract({ bidsDue: { value: "2025-02-08 15:00" }, parameters: { referencesSince: limit("2022-01-01") } });
const holding = (name: string, validTo: string) => roster({ certificates: [{ name, number: "1", validTo }] });
const manager = { what: "项目经理的高级工程师证书", person: "p01", points: 2 };
const worth = (certificate: string) => ({ what: "证书", certificate, points: 2 });

export const cases: RuleCases = {
  rule: scoringSelfScore,
  valid: [
    { name: "exactly what the evidence is worth", content: { ...papers, ...scoring({ name: "公司资质", points: 4, selfScore: 4, evidence: [worth("holds"), { what: "业绩", points: 2 }] }) } },
    { name: "signed on the first day that counts", content: { ...window, ...references({ signed: "2022-01-01" }), ...scoring({ points: 2, selfScore: 2, evidence: [{ what: "合同", reference: "ref-01", points: 2 }] }) } },
    { name: "a certificate that holds on the day", content: { ...window, ...holding("高级工程师", "2025-02-08"), ...scoring({ points: 2, selfScore: 2, evidence: [manager] }) } },
    { name: "exactly as many on site", content: { ...window, ...roster(...times(3)), ...scoring({ points: 3, selfScore: 3, evidence: [{ what: "名单", onsite: 3, points: 3 }] }) } },
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
      errors: [{ message: "unproven", text: "“公司资质”自评 6 分，站得住的证据只值 2 分" }],
    },
    {
      name: "a reference signed too early",
      content: { ...window, ...references({ signed: "2021-12-31" }), ...scoring({ points: 2, selfScore: "«2»", evidence: [{ what: "合同", reference: "ref-01", points: 2 }] }) },
      errors: [{ message: "unproven" }],
    },
    {
      name: "a person with another certificate, and one whose certificate has run out",
      content: { ...window, ...roster({ certificates: [{ name: "工程师", number: "1", validTo: "2025-02-07" }] }), ...scoring({ points: 2, selfScore: "«2»", evidence: [manager] }, { points: 2, selfScore: "«1»", evidence: [{ ...manager, what: "成员的工程师证书" }] }) },
      errors: [{ message: "unproven" }, { message: "unproven" }],
    },
    {
      name: "one too few on site",
      content: { ...window, ...roster(...times(2), { onsite: false }), ...scoring({ points: 3, selfScore: "«3»", evidence: [{ what: "名单", onsite: 3, points: 3 }] }) },
      errors: [{ message: "unproven", text: "“公司资质”自评 3 分，站得住的证据只值 0 分" }],
    },
  ],
};
