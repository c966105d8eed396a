/** What is handed over falls due on a working day, and working days are not guessed. */
import { obligationsDueOnWorkday } from "../../../schemas/rules/obligations/due-on-workday.ts";
import { contract, obligations, workdays } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const once = (date: string, more: Fields = {}): Fields => ({ title: "季度报告", recipient: "采购人", when: { recurrence: "once", date }, ...more });
const time = { ...contract({ events: [{ names: ["合同签订"], at: "signed" }, { names: ["服务期结束"], at: "term-end" }] }), ...workdays() };
const after = (event: string, within: string): Fields => ({ title: "移交", when: { recurrence: "event", event, within } });

export const cases: RuleCases = {
  rule: obligationsDueOnWorkday,
  valid: [
    { name: "a weekday, and a Sunday that is worked", content: { ...time, ...obligations(once("2025-04-25"), once("2025-04-27")) } },
    { name: "on a day off, for nobody, or nothing that is handed over", content: { ...time, ...obligations(once("2025-05-01", { recipient: undefined }), once("2025-05-01", { kind: "activity" })) } },
    { name: "within working days of a known event, and of an event nobody can date", content: { ...time, ...obligations(after("合同签订", "10 个工作日"), after("故障排除", "3 个工作日")) } },
    { name: "calendar days need no table", content: { ...time, ...obligations(after("服务期结束", "10 日")) } },
  ],
  invalid: [
    {
      name: "a holiday and a Saturday", content: { ...time, ...obligations(once("«2025-05-01»"), once("«2025-05-10»", { kind: "notice" })) },
      errors: [{ message: "dayOff", text: "“季度报告”的到期日 2025-05-01 是休息日", help: "改到前一个工作日 2025-04-30" }, { message: "dayOff", help: "改到前一个工作日 2025-05-09" }],
    },
    {
      name: "a year without a table, typed and counted", content: { ...time, ...obligations(once("«2026-01-30»"), after("服务期结束", "«10 个工作日»"), { title: "预案", when: { recurrence: "event", event: "服务期结束", before: "«300 个工作日»" } }) },
      errors: [
        { message: "noTable", text: "“季度报告”要算到 2026 年的工作日，没有那一年的放假安排", help: "国务院办公厅的通知发布后，在 content/contract/workdays.yaml 补上 2026 年" },
        { message: "noTable", text: "“移交”要算到 2026 年的工作日，没有那一年的放假安排" }, { message: "noTable", text: "“预案”要算到 2024 年的工作日，没有那一年的放假安排" },
      ],
    },
  ],
};
