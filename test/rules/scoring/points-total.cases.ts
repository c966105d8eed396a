/** The points of the items add up to the tender's total. */
import { scoringPointsTotal } from "../../../schemas/rules/scoring/points-total.ts";
import { cite, contract, limit, scoring } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const hundred = contract({ parameters: { scoreTotal: limit(100) } });

export const cases: RuleCases = {
  rule: scoringPointsTotal,
  valid: [
    { name: "exactly the total", content: { ...hundred, ...scoring({ points: 90 }, { points: 10 }) } },
    { name: "fractions add up without a remainder", content: { ...contract({ parameters: { scoreTotal: limit("0.3") } }), ...scoring({ points: "0.1" }, { points: "0.2" }) } },
    { name: "no items yet", content: hundred },
  ],
  invalid: [
    {
      name: "one too few: shown at the item whose own words say otherwise",
      content: { ...hundred, ...scoring({ points: 90, source: cite("c1", "90分") }, { points: "«9»", source: cite("c1", "10 分") }) },
      errors: [{ message: "differs", text: "各评分项满分合计 99，招标文件总分 100" }],
    },
    { name: "nobody to blame: shown at the first", content: { ...hundred, ...scoring({ points: "«91»", source: cite("c1", "91分") }, { points: 10, source: cite("c1", "10分") }) }, errors: [{ message: "differs" }] },
  ],
};
