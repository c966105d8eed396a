import { defineRule } from "../rule.ts";

export const obligationsWhenComplete = defineRule({
  id: "obligations/when-complete",
  severity: "error",
  docs: {
    title: "义务写清何时",
    what: "由事件触发的写明什么事件；每日两次的写明两个时刻；一次性的写明日期或事件；有责任人。",
    why: "不知道何时到期的义务，履约日历排不出来，就会漏做。",
  },
  messages: {
    noEvent: { text: "“{title}”由事件触发，却没有写什么事件", help: "补上 event，例如 event: 故障排除完成" },
    noTimes: { text: "“{title}”每日两次，要写两个时刻", help: "补上 times，例如 [08:30, 17:30]；时刻由我方定的写 ours: true" },
    noDate: { text: "“{title}”只做一次，却没有日期、事件或期限", help: "补上 date，或 event 加 within、before" },
  },
  needs: ["obligations"],
  check({ catalog, report }) {
    for (const entry of catalog.all("obligations")) {
      const { title, when } = entry.value;
      const at = { entry, path: ["when", "recurrence"], data: { title } };
      if (when.recurrence === "event" && !when.event) report({ ...at, message: "noEvent" });
      if (when.recurrence === "twice-daily" && when.times?.length !== 2) report({ ...at, message: "noTimes" });
      if (when.recurrence === "once" && !when.date && !when.event && !when.before && !when.within) report({ ...at, message: "noDate" });
    }
  },
});
