/** What took longer than the contract allows is explained; borders and pauses count as the contract says. */
import { operationsLateExplained } from "../../../schemas/rules/operations/late-explained.ts";
import { faultLevels, serviceTimes, workdays } from "../../support/content.ts";
import { incidents, operationLimits, tickets } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const base = {
  ...serviceTimes(
    { name: "故障响应", measure: "响应", limit: "15 分钟", comparison: "小于" }, { name: "需求响应", measure: "响应", limit: "5 个工作日", clock: "工作时间" },
    { name: "工单处理", measure: "修复", limit: "3 个工作日", clock: "工作时间" }, { name: "到场", measure: "到场", limit: "2 小时" }, { name: "修复", measure: "修复", limit: "1 个工作日", clock: "工作时间" },
  ),
  ...operationLimits, ...faultLevels({ arrive: "3 小时" }), ...workdays(),
};
const fault = (fields: Parameters<typeof incidents>[0][number]) => ({ ...base, ...incidents([fields]) });
const ticket = (fields: Parameters<typeof tickets>[0][number]) => ({ ...base, ...tickets([fields]) });
const pause = (from: string, to: string) => [{ from, to, reason: "等确认" }];

export const cases: RuleCases = {
  rule: operationsLateExplained,
  valid: [
    { name: "one minute under", content: fault({ responded: "2025-03-10 09:14" }) },
    { name: "the border of “小于” is late, and explained", content: fault({ responded: "2025-03-10 09:15", explanation: "电话占线" }) },
    { name: "a pause stops the clock", content: fault({ responded: "2025-03-10 09:25", pauses: pause("2025-03-10 09:02", "2025-03-10 09:15") }) },
    { name: "three working days over a weekend", content: ticket({ reported: "2025-03-06 17:00", responded: undefined, closed: "2025-03-11 18:00" }) },
    { name: "over a holiday", content: ticket({ reported: "2025-04-30 10:00", responded: undefined, closed: "2025-05-08 10:00" }) },
    { name: "days of a pause do not count, the day it ends does", content: ticket({ closed: "2025-03-17 10:00", pauses: pause("2025-03-11 09:00", "2025-03-13 09:00") }) },
    { name: "the border of “不超过” is kept: arrival after two hours", content: fault({ resolved: undefined, called: "2025-03-10 10:00", arrived: "2025-03-10 12:00", onsite: ["p01"], times: ["t04"] }) },
    { name: "a demand may take long once it is answered", content: ticket({ kind: "需求", responded: "2025-03-17 10:00", closed: "2025-06-01 10:00" }) },
    { name: "a year without a table says nothing", content: ticket({ reported: "2026-03-02 10:00", responded: undefined, closed: "2026-04-02 10:00" }) },
  ],
  invalid: [
    { name: "exactly fifteen minutes where less is asked", content: fault({ responded: "«2025-03-10 09:15»" }), errors: [{ message: "late", text: "“页面打不开”响应用了 15 分钟，要求小于 15 分钟，没有说明", clause: "c1" }] },
    { name: "over midnight and a month", content: fault({ occurred: "2025-03-31 23:50", reported: "2025-03-31 23:55", responded: "«2025-04-01 00:11»", resolved: undefined }), errors: [{ message: "late", text: "“页面打不开”响应用了 16 分钟，要求小于 15 分钟，没有说明" }] },
    { name: "arrival by the time of its equipment", content: fault({ resolved: undefined, called: "2025-03-10 10:00", arrived: "«2025-03-10 12:01»", onsite: ["p01"], times: ["t04"] }), errors: [{ message: "late", text: "“页面打不开”到场用了 2 小时 1 分，要求不超过 2 小时，没有说明" }] },
    { name: "arrival by its level", content: fault({ resolved: undefined, called: "2025-03-10 10:00", arrived: "«2025-03-10 13:30»", onsite: ["p01"] }), errors: [{ message: "late", text: "“页面打不开”到场用了 3 小时 30 分，要求不超过 3 小时，没有说明" }] },
    { name: "repair in working days", content: fault({ times: ["t05"], resolved: "«2025-03-12 09:00»" }), errors: [{ message: "late", text: "“页面打不开”修复用了 2 个工作日，要求不超过 1 个工作日，没有说明" }] },
    { name: "a ticket on the fourth working day", content: ticket({ closed: "«2025-03-14 08:00»" }), errors: [{ message: "late", text: "“列表翻页出错”处理用了 4 个工作日，要求不超过 3 个工作日，没有说明" }] },
    { name: "a pause too short to help", content: ticket({ closed: "«2025-03-17 10:00»", pauses: pause("2025-03-11 09:00", "2025-03-12 09:00") }), errors: [{ message: "late" }] },
    { name: "a demand answered on the sixth working day", content: ticket({ kind: "需求", responded: "«2025-03-18 10:00»", closed: undefined }), errors: [{ message: "late", text: "“列表翻页出错”响应用了 6 个工作日，要求不超过 5 个工作日，没有说明" }] },
  ],
};
