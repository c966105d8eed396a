/** Every period of an inspection plan has its record, from the signing up to the day of the records. */
import { operationsInspectionDue } from "../../../schemas/rules/operations/inspection-due.ts";
import { contract, obligations } from "../../support/content.ts";
import { inspectionPlans, inspections, recordMonth } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const base = { ...contract({ signed: { value: "2025-03-03" } }), ...obligations() };
const rounds = [{ name: "早", from: "08:00", to: "09:30" }, { name: "晚", from: "16:30", to: "18:00" }];
const at = (...moments: readonly string[]) => moments.map((moment) => ({ at: `2025-03-${moment}` }));
const to = (day: string) => recordMonth("2025-03", `2025-03-${day}`);

export const cases: RuleCases = {
  rule: operationsInspectionDue,
  valid: [
    { name: "each day", content: { ...base, ...to("05"), ...inspectionPlans({}), ...inspections(at("03 08:30", "04 08:30", "05 08:30")) } },
    { name: "twice a day, on the borders of the rounds", content: { ...base, ...to("03"), ...inspectionPlans({ every: "半天", rounds }), ...inspections(at("03 09:30", "03 16:30")) } },
    { name: "a week, a month and a quarter that are not over", content: { ...base, ...to("07"), ...inspectionPlans({ every: "周" }, { id: "m", every: "月" }, { id: "q", every: "季" }) } },
    { name: "each place of the month", content: { ...base, ...to("31"), ...inspectionPlans({ every: "月", places: ["甲机房", "乙机房"] }), ...inspections([{ at: "2025-03-11 09:00", place: "甲机房" }, { at: "2025-03-12 09:00", place: "乙机房" }]) } },
    { name: "begins later than the contract", content: { ...base, ...to("05"), ...inspectionPlans({ from: "2025-03-05" }), ...inspections(at("05 08:30")) } },
    { name: "nothing recorded yet", content: { ...base, ...inspectionPlans({}) } },
  ],
  invalid: [
    {
      name: "the evening of one day, and a check outside of its round",
      content: { ...base, ...to("04"), ...inspectionPlans({ every: "半天", rounds }), ...inspections(at("03 08:30", "03 17:00", "04 09:31", "04 18:01"), { month: "«2025-03»" }) },
      errors: [{ message: "missing", text: "“每日检查”缺 2 次记录：2025-03-04 早、2025-03-04 晚", clause: "c01" }],
    },
    { name: "more than can be named", content: { ...base, ...to("09"), ...inspectionPlans({}), ...inspections(at("03 08:30"), { month: "«2025-03»" }) }, errors: [{ message: "missing", text: "“每日检查”缺 6 次记录：2025-03-04、2025-03-05、2025-03-06、2025-03-07 等" }] },
    { name: "no file at all: told at the month", content: { ...base, ...recordMonth("«2025-03»", "2025-03-31"), ...inspectionPlans({ every: "月" }) }, errors: [{ message: "missing", text: "“每日检查”缺 1 次记录：2025年3月" }] },
    { name: "one place of the month", content: { ...base, ...to("31"), ...inspectionPlans({ every: "月", places: ["甲机房", "乙机房"] }), ...inspections([{ at: "2025-03-11 09:00", place: "甲机房" }], { month: "«2025-03»" }) }, errors: [{ message: "missing", text: "“每日检查”缺 1 次记录：2025年3月乙机房" }] },
    { name: "a week that is over", content: { ...base, ...to("10"), ...inspectionPlans({ every: "周" }), ...inspections(at("10 08:30"), { month: "«2025-03»" }) }, errors: [{ message: "missing", text: "“每日检查”缺 1 次记录：2025年第10周" }] },
    { name: "a quarter that is over", content: { ...base, ...recordMonth("«2025-03»", "2025-03-31"), ...inspectionPlans({ every: "季" }) }, errors: [{ message: "missing", text: "“每日检查”缺 1 次记录：2025年第一季度" }] },
  ],
};
