/** Objective points have evidence, subjective ones a chapter. */
import { scoringEvidence } from "../../../schemas/rules/scoring/evidence.ts";
import { scoring } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: scoringEvidence,
  valid: [
    { name: "evidence for one, a chapter for the other", content: scoring({ nature: "objective", evidence: [{ what: "证书" }] }, { nature: "subjective", chapter: "第三章" }) },
    { name: "the price needs neither", content: scoring({ nature: "price" }) },
  ],
  invalid: [
    { name: "no evidence", content: scoring({ name: "公司资质", nature: "objective", "«evidence»": [] }), errors: [{ message: "objective", text: "客观分“公司资质”没有列证据" }] },
    { name: "no chapter", content: scoring({ id: "«s01»", name: "需求理解", nature: "subjective" }), errors: [{ message: "subjective", text: "主观分“需求理解”没有指明对应的章" }] },
  ],
};
