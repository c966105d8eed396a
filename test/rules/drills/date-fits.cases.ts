/** A drill is held on a working day of the service, away from the busy days of its system. */
import { drillsDateFits } from "../../../schemas/rules/drills/date-fits.ts";
import { contract, drills, systems, workdays } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const year = workdays({ year: 2025, off: [{ name: "劳动节", from: "2025-05-01", to: "2025-05-05" }], work: ["2025-04-27"] });
const term = { ...contract({ signed: { value: "2025-03-03" }, term: { end: "2025-12-31" } }), ...year, ...systems() };
const busy = (fields: object) => ({ ...term, ...systems({ name: "缴费系统", ...fields }) });

export const cases: RuleCases = {
  rule: drillsDateFits,
  valid: [
    { name: "on the first and on the last day", content: { ...term, ...drills({ date: "2025-03-03" }, { date: "2025-12-31" }) } },
    { name: "on a Sunday that is worked, and on the first day after a holiday", content: { ...term, ...drills({ date: "2025-04-27" }, { date: "2025-05-06" }) } },
    { name: "the day before and the day after a peak", content: { ...busy({ peaks: [{ what: "基数调整", from: "2025-07-01", to: "2025-07-15" }] }), ...drills({ date: "2025-06-30" }, { date: "2025-07-16" }) } },
    { name: "the peak of another system", content: { ...term, ...systems({}, { peaks: [{ what: "年报", from: "2025-06-01", to: "2025-06-30" }] }), ...drills({ date: "2025-06-20" }) } },
  ],
  invalid: [
    {
      name: "the working day before the start, and after the end",
      content: { ...term, ...drills({ title: "切换演练", date: "«2025-02-28»" }, { title: "断网演练", date: "«2026-01-04»" }) },
      errors: [{ message: "outside", text: "“切换演练”2025-02-28 不在服务期（2025-03-03 至 2025-12-31）内" }, { message: "outside" }],
    },
    {
      name: "on a Sunday, and on the last day of a holiday",
      content: { ...term, ...drills({ title: "切换演练", date: "«2025-04-20»" }, { title: "断网演练", date: "«2025-05-05»" }) },
      errors: [{ message: "dayOff", text: "“切换演练”2025-04-20 是休息日" }, { message: "dayOff", text: "“断网演练”2025-05-05 是休息日" }],
    },
    {
      name: "on the first and on the last day of a peak",
      content: { ...busy({ peaks: [{ what: "基数调整", from: "2025-07-01", to: "‹2025-07-15›" }] }), ...drills({ title: "切换演练", date: "«2025-07-01»" }, { date: "«2025-07-15»" }) },
      errors: [{ message: "peak", text: "“切换演练”2025-07-01 在缴费系统的业务高峰里：基数调整（2025-07-01 至 2025-07-15）" }, { message: "peak" }],
    },
    {
      name: "in a peak of every month",
      content: { ...busy({ monthlyPeaks: [{ what: "月末对账", from: 25, to: "‹31›" }] }), ...drills({ title: "切换演练", date: "«2025-06-25»" }) },
      errors: [{ message: "peak", text: "“切换演练”2025-06-25 在缴费系统的业务高峰里：月末对账（每月 25 日至 31 日）" }],
    },
    {
      name: "in a year without a table",
      content: { ...contract({ term: { end: "2026-12-31" } }), ...year, ...systems(), ...drills({ title: "切换演练", date: "«2026-03-03»" }) },
      errors: [{ message: "noTable", text: "“切换演练”2026-03-03：没有 2026 年的放假安排，不知道是不是工作日", help: "在 content/contract/workdays.yaml 补上 2026 年" }],
    },
  ],
};
