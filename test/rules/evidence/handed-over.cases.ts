/** Handed over in time, in enough copies, to whom it is for. */
import { evidenceHandedOver } from "../../../schemas/rules/evidence/handed-over.ts";
import { contract, evidence, obligations, workdays } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const time = { ...contract(), ...workdays() };
const report = (more: Fields = {}): Fields => ({ title: "月报", when: { recurrence: "monthly", day: 5, following: true }, recipient: "采购人（数据处）", copies: 2, ...more });

export const cases: RuleCases = {
  rule: evidenceHandedOver,
  valid: [
    { name: "on the due day, on the last day of the month, more copies, the name without its explanation", content: { ...time, ...obligations(report()), ...evidence({ period: "2025-03", date: "2025-04-05", copies: 2 }, { period: "2025-04", date: "2025-04-30", copies: 3 }) } },
    { name: "done once, well ahead; copies and recipient not asked for", content: { ...time, ...obligations({ when: { recurrence: "once", date: "2025-12-31" } }), ...evidence({ date: "2025-06-01", copies: 0 }) } },
    { name: "no day to be late for", content: { ...time, ...obligations({ when: { recurrence: "on-request" } }, { when: { recurrence: "daily" } }), ...evidence({}, { obligation: "o02" }) } },
  ],
  invalid: [
    { name: "a day late", content: { ...time, ...obligations(report()), ...evidence({ period: "2025-03", date: "«2025-04-06»" }) }, errors: [{ message: "late", text: "“月报”2025年3月交付于 2025-04-06，比到期日 2025-04-05 晚 1 天" }] },
    { name: "before the month ended", content: { ...time, ...obligations(report()), ...evidence({ period: "2025-04", date: "«2025-04-29»" }) }, errors: [{ message: "early", text: "“月报”2025年4月交付于 2025-04-29，这一期从 2025-04-30 才能交" }] },
    { name: "a copy short", content: { ...time, ...obligations(report()), ...evidence({ period: "2025-03", copies: "«1»" }) }, errors: [{ message: "copies", text: "“月报”要 2 份，只交了 1 份" }] },
    { name: "to somebody else", content: { ...time, ...obligations(report()), ...evidence({ period: "2025-03", recipient: "«监理单位»" }) }, errors: [{ message: "recipient", text: "“月报”要交给采购人（数据处），证据写的是监理单位" }] },
  ],
};
