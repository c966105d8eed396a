/** Every score from 1 to 25 has exactly one level. */
import { risksScaleWhole } from "../../../schemas/rules/risks/scale-whole.ts";
import { riskLevel, riskScale } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { Content } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const high = (from: number, to = 25): Fields => riskLevel({ id: "high", word: "高", from, to });
const marked = (levels: readonly Fields[]): Content => {
  const [path, text] = Object.entries(riskScale(levels))[0] as [string, string];
  return { [path]: text.replace("levels:", "«levels»:") };
};

export const cases: RuleCases = {
  rule: risksScaleWhole,
  valid: [{ name: "one level after another", content: riskScale([riskLevel({ from: 1, to: 11 }), high(12)]) }],
  invalid: [
    { name: "twelve belongs nowhere", content: marked([riskLevel({ from: 1, to: 11 }), high(13)]), errors: [{ message: "gap", text: "分值 12 不属于任何等级" }] },
    { name: "twelve belongs twice", content: marked([riskLevel({ from: 1, to: 12 }), high(12)]), errors: [{ message: "overlap", text: "分值 12 属于两个等级" }] },
    { name: "the highest score is left out", content: marked([riskLevel({ from: 1, to: 11 }), high(12, 24)]), errors: [{ message: "gap", text: "分值 25 不属于任何等级" }] },
  ],
};
