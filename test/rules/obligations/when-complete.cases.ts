/** A duty says enough of when it falls due to stand in a calendar. */
import { obligationsWhenComplete } from "../../../schemas/rules/obligations/when-complete.ts";
import { obligations } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const duties = (...when: Fields[]) => obligations(...when.map((fields) => ({ title: "巡检", when: fields })));

export const cases: RuleCases = {
  rule: obligationsWhenComplete,
  valid: [
    {
      name: "an event, two times of day, once by date, event, or time",
      content: duties(
        { recurrence: "event", event: "故障排除完成" }, { recurrence: "twice-daily", times: ["08:30", "17:30"] }, { recurrence: "once", date: "2025-06-30" },
        { recurrence: "once", event: "合同签订" }, { recurrence: "once", within: "10 日" }, { recurrence: "once", before: "7 日" },
      ),
    },
    { name: "every month", content: duties({ recurrence: "monthly", day: 5 }) },
  ],
  invalid: [
    { name: "an event, but which", content: duties({ recurrence: "«event»", within: "2 小时" }), errors: [{ message: "noEvent", text: "“巡检”由事件触发，却没有写什么事件" }] },
    {
      name: "twice a day with one time, with three, with none",
      content: duties({ recurrence: "«twice-daily»", times: ["08:30"] }, { recurrence: "«twice-daily»", times: ["08:30", "12:00", "17:30"] }, { recurrence: "«twice-daily»" }),
      errors: [{ message: "noTimes", text: "“巡检”每日两次，要写两个时刻" }, { message: "noTimes" }, { message: "noTimes" }],
    },
    { name: "once, but when", content: duties({ recurrence: "«once»" }), errors: [{ message: "noDate", text: "“巡检”只做一次，却没有日期、事件或期限" }] },
  ],
};
