import { contractTime } from "../../calc/contract-time.ts";
import { dutyDates } from "../../calc/duty-dates.ts";
import { isWorkday, workdayOnOrBefore } from "../../calc/workdays.ts";
import { defineRule } from "../rule.ts";

export const obligationsDueOnWorkday = defineRule({
  id: "obligations/due-on-workday",
  severity: "error",
  docs: {
    title: "到期日是工作日",
    what: "要交给别人的，写定的到期日是工作日；算工作日要用到的年份都有放假安排。",
    why: "休息日没有人签收，第二天再交就逾期了；没有放假安排的年份，工作日只能靠猜。",
  },
  messages: {
    dayOff: { text: "“{title}”的到期日 {date} 是休息日", help: "改到前一个工作日 {before}" },
    noTable: { text: "“{title}”要算到 {year} 年的工作日，没有那一年的放假安排", help: "国务院办公厅的通知发布后，在 content/contract/workdays.yaml 补上 {year} 年" },
  },
  needs: ["obligations", "contract", "workdays", "drills"],
  check({ catalog, report }) {
    const time = contractTime(catalog);
    if (!time) return;
    const find = (id: string) => catalog.get("obligations", id)?.value;
    for (const entry of catalog.all("obligations")) {
      const { title, when, kind, recipient } = entry.value;
      const { without } = dutyDates(entry.value, time, find);
      if (typeof without === "object") {
        report({ message: "noTable", entry, path: ["when", when.within ? "within" : "before"], data: { title, year: without.year } });
        continue;
      }
      if (when.date === undefined || recipient === undefined || (kind !== "deliverable" && kind !== "notice")) continue;
      const works = isWorkday(time.tables, when.date);
      const before = workdayOnOrBefore(time.tables, when.date);
      const at = { entry, path: ["when", "date"] };
      if (works === undefined) report({ ...at, message: "noTable", data: { title, year: when.date.slice(0, 4) } });
      else if (!works) report({ ...at, message: "dayOff", data: { title, date: when.date, before: before ?? "" } });
    }
  },
});
