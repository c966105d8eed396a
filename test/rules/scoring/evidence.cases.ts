/** Objective points have evidence. */
import { scoringEvidence } from "../../../schemas/rules/scoring/evidence.ts";
import { scoring } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: scoringEvidence,
  valid: [
    { name: "evidence for the objective one", content: scoring({ nature: "objective", evidence: [{ what: "证书" }] }, { nature: "subjective" }) },
    { name: "the price needs neither", content: scoring({ nature: "price" }) },
  ],
  invalid: [
    { name: "no evidence", content: scoring({ name: "公司资质", nature: "objective", "«evidence»": [] }), errors: [{ message: "objective", text: "客观分“公司资质”没有列证据" }] },
  ],
};
