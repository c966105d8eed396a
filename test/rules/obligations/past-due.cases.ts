/** What fell due before the reporting date is proven: by evidence, or by the record of an inspection. */
import { obligationsPastDue } from "../../../schemas/rules/obligations/past-due.ts";
import { blocks, contract, evidence, obligations, workdays } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";
import { documentText, listText, type Fields } from "../../support/yaml-text.ts";

const on = (reportingDate: string) => ({ ...contract({ reportingDate }), ...workdays() });
const monthly = (when: Fields = {}, more: Fields = {}): Fields => ({ title: "提交月报", when: { recurrence: "monthly", day: 5, ...when }, ...more });
const plan = { "operations/inspection-plans.yaml": listText([{ id: "i-ups", title: "UPS 巡检", every: "月", staffed: "到场", people: ["p01"], duties: ["o01"], what: "看负载" }]) };
const inspected = (at: string) => ({ "operations/2025-03/inspections-i-ups.yaml": documentText({ month: "2025-03", plan: "i-ups", rows: [{ at, by: ["p01"], result: "正常" }] }) });

export const cases: RuleCases = {
  rule: obligationsPastDue,
  valid: [
    { name: "the due day itself is in time", content: { ...on("2025-03-05"), ...obligations(monthly()) } },
    { name: "without a reporting date the date of the documents counts", content: { ...contract(), ...workdays(), ...obligations(monthly()) } },
    { name: "handed over, late or not", content: { ...on("2025-04-05"), ...obligations(monthly()), ...evidence({ period: "2025-03" }) } },
    { name: "one volume for all blocks", content: { ...on("2025-03-06"), ...blocks({}, {}), ...obligations(monthly({}, { source: undefined, blocks: ["b01", "b02"], clauseSuffix: "-1", quote: "月报" })), ...evidence({ period: "2025-03", date: "2025-03-05" }) } },
    { name: "an inspection of the month", content: { ...on("2025-04-30"), ...plan, ...inspected("2025-03-31 10:00"), ...obligations({ when: { recurrence: "monthly" } }) } },
    {
      name: "conditions, prohibitions, the bid, daily series and what has no date",
      content: {
        ...on("2025-12-31"),
        ...obligations(
          monthly({}, { kind: "condition" }), monthly({}, { kind: "prohibition" }), { phase: "bid", when: { recurrence: "once", date: "2025-02-08" } },
          { when: { recurrence: "daily" } }, { when: { recurrence: "event", event: "故障" } }, { when: { recurrence: "continuous" } }, { when: { recurrence: "on-request" } },
        ),
      },
    },
    { name: "a report on March is due in April", content: { ...on("2025-04-05"), ...obligations(monthly({ following: true })) } },
  ],
  invalid: [
    {
      name: "a month without its report", content: { ...on("2025-04-06"), ...obligations({ title: "提交月报", when: { recurrence: "«monthly»", day: 5 } }), ...evidence({ period: "2025-04" }) },
      errors: [{ message: "late", text: "“提交月报”逾期没有证据 1 项，最早的2025年3月应在 2025-03-05 前完成（报告日期 2025-04-06）" }],
    },
    {
      name: "one block of two, for two months", content: {
        ...on("2025-05-04"), ...blocks({ name: "人事" }, { name: "内控" }), ...obligations({ title: "提交月报", source: undefined, when: { recurrence: "«monthly»", day: 5 }, blocks: ["b01", "b02"], clauseSuffix: "-1", quote: "月报" }),
        ...evidence({ period: "2025-03", block: "b01" }, { period: "2025-04", block: "b01" }),
      },
      errors: [{ message: "late", text: "“提交月报”逾期没有证据 2 项，最早的2025年3月（内控）应在 2025-03-05 前完成（报告日期 2025-05-04）" }],
    },
    {
      name: "handed over after the reporting date", content: { ...on("2025-03-06"), ...obligations({ title: "提交月报", when: { recurrence: "«monthly»", day: 5 } }), ...evidence({ period: "2025-03", date: "2025-03-07" }) },
      errors: [{ message: "late" }],
    },
    {
      name: "no inspection in the month", content: { ...on("2025-04-01"), ...plan, ...inspected("2025-04-01 10:00"), ...obligations({ when: { recurrence: "«monthly»" } }) },
      errors: [{ message: "late" }],
    },
    { name: "done once, and not done", content: { ...on("2025-07-01"), ...obligations({ title: "演练", kind: "activity", when: { recurrence: "«once»", date: "2025-06-30" } }) }, errors: [{ message: "late", text: "“演练”逾期没有证据 1 项，最早的应在 2025-06-30 前完成（报告日期 2025-07-01）" }] },
  ],
};
