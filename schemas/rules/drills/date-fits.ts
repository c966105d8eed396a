import { isWorkday } from "../../calc/workdays.ts";
import { defineRule } from "../rule.ts";

export const drillsDateFits = defineRule({
  id: "drills/date-fits",
  severity: "error",
  docs: {
    title: "演练日期合适",
    what: "演练日期在服务期内，是工作日。",
    why: "服务期外的演练不算数；节假日演练没有人配合。",
  },
  messages: {
    outside: { text: "“{title}”{date} 不在服务期（{from} 至 {to}）内", help: "改到服务期内" },
    dayOff: { text: "“{title}”{date} 是休息日", help: "改到工作日" },
    noTable: { text: "“{title}”{date}：没有 {year} 年的放假安排，不知道是不是工作日", help: "在 content/contract/workdays.yaml 补上 {year} 年" },
  },
  needs: ["drills", "contract", "workdays"],
  clause: (catalog) => catalog.all("drills")[0]?.value.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const [from, to] = [contract.value.signed.value, contract.value.term.end];
    const tables = catalog.all("workdays").map(({ value }) => value);
    for (const entry of catalog.all("drills")) {
      const { title, date } = entry.value;
      const at = { entry, path: ["date"] };
      const works = isWorkday(tables, date);
      if (date < from || date > to) report({ ...at, message: "outside", data: { title, date, from, to }, clause: entry.value.source.clause });
      else if (works === undefined) report({ ...at, message: "noTable", data: { title, date, year: date.slice(0, 4) } });
      else if (!works) report({ ...at, message: "dayOff", data: { title, date } });
    }
  },
});
