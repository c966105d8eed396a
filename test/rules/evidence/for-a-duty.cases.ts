/** Evidence closes a period of a duty that there is. */
import { evidenceForADuty } from "../../../schemas/rules/evidence/for-a-duty.ts";
import { blocks, contract, drills, evidence, obligations, workdays } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const time = { ...contract({ events: [{ names: ["每次演练结束"], at: "drills" }] }), ...workdays() };
const quarterly: Fields = { title: "季报", when: { recurrence: "quarterly" } };
const shared: Fields = { title: "季报", when: { recurrence: "quarterly" }, source: undefined, blocks: ["b01"], clauseSuffix: "-1", quote: "季报" };

export const cases: RuleCases = {
  rule: evidenceForADuty,
  valid: [
    { name: "a quarter", content: { ...time, ...obligations(quarterly), ...evidence({ period: "2025-Q1" }, { period: "2025-Q2" }) } },
    { name: "a block, and all of them", content: { ...time, ...blocks({}), ...obligations(shared), ...evidence({ period: "2025-Q1", block: "b01" }, { period: "2025-Q2" }) } },
    { name: "what is done once", content: { ...time, ...obligations({ when: { recurrence: "once", date: "2025-09-30" } }), ...evidence({}) } },
    { name: "after a drill", content: { ...time, ...drills({}), ...obligations({ when: { recurrence: "event", event: "每次演练结束", within: "10 个工作日" } }), ...evidence({ period: "d01" }) } },
    { name: "after what nobody could date, with its own label or none", content: { ...time, ...obligations({ when: { recurrence: "event", event: "故障" } }), ...evidence({ period: "GZ-001" }, {}) } },
    { name: "one day of a daily series", content: { ...time, ...obligations({ when: { recurrence: "daily" } }), ...evidence({ period: "2025-03-04" }) } },
    { name: "handed over again", content: { ...time, ...obligations(quarterly), ...evidence({ period: "2025-Q1" }, { period: "2025-Q1", date: "2025-04-10" }) } },
  ],
  invalid: [
    { name: "a block that does not share it", content: { ...time, ...blocks({}, { name: "内控" }), ...obligations(shared), ...evidence({ period: "2025-Q1", block: "«b02»" }) }, errors: [{ message: "noBlock", text: "“季报”没有“内控”这个分段" }] },
    {
      name: "a month of a quarterly duty, a quarter before the term", content: { ...time, ...obligations(quarterly), ...evidence({ period: "«2025-03»" }, { period: "«2024-Q4»" }) },
      errors: [{ message: "noPeriod", text: "“季报”没有“2025-03”这一期", help: "这项义务的期：2025-Q1、2025-Q2、2025-Q3、2025-Q4" }, { message: "noPeriod" }],
    },
    { name: "no period", content: { ...time, ...obligations(quarterly), ...evidence({ obligation: "«o01»" }) }, errors: [{ message: "which", text: "“季报”每期都要做，没有写是哪一期" }] },
    { name: "a period of what is done once", content: { ...time, ...obligations({ title: "总结", when: { recurrence: "once", date: "2025-12-31" } }), ...evidence({ period: "«2025»" }) }, errors: [{ message: "once", text: "“总结”不分期，写了 2025" }] },
    { name: "the same twice", content: { ...time, ...obligations(quarterly), ...evidence({ id: "‹e01›", period: "2025-Q1" }, { id: "«e02»", period: "2025-Q1" }) }, errors: [{ message: "twice", text: "“季报”2025-Q1 在 2025-04-03 的交付登记了两次" }] },
  ],
};
