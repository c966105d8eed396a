/** “Regularly” has a period, and it is said whose. */
import { obligationsPeriodSet } from "../../../schemas/rules/obligations/period-set.ts";
import { cite, obligations } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const regularly = (when: Fields): Fields => ({ title: "数据备份", when, source: cite("c1", "定期备份数据") });

export const cases: RuleCases = {
  rule: obligationsPeriodSet,
  valid: [
    { name: "ours, or by another clause", content: obligations(regularly({ recurrence: "monthly", ours: true }), regularly({ recurrence: "half-yearly", basis: cite("c2", "每半年 1 次") })) },
    { name: "the tender gives the period, or the duty has none", content: obligations({ source: cite("c1", "每月提交月报") }, { when: { recurrence: "continuous" }, source: cite("c1", "始终") }) },
  ],
  invalid: [
    {
      name: "no period, for a duty of its own and for one of blocks",
      content: obligations(regularly({ recurrence: "«continuous»" }), { title: "考核", when: { recurrence: "«on-request»" }, source: undefined, blocks: ["b01"], clauseSuffix: "-1", quote: "定期考核" }),
      errors: [{ message: "none", text: "“数据备份”的原话写“定期”，这里没有周期" }, { message: "none", text: "“考核”的原话写“定期”，这里没有周期" }],
    },
    { name: "a period, but whose", content: obligations(regularly({ recurrence: "«monthly»" })), errors: [{ message: "whose", text: "“数据备份”的原话只写“定期”，周期是谁定的没有写" }] },
    { name: "ours and another clause's", content: obligations(regularly({ recurrence: "monthly", ours: "«true»", basis: cite("c2", "每月") })), errors: [{ message: "both" }] },
  ],
};
