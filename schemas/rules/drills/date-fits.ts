import { isWorkday } from "../../calc/workdays.ts";
import { defineRule } from "../rule.ts";

export const drillsDateFits = defineRule({
  id: "drills/date-fits",
  severity: "error",
  docs: {
    title: "演练日期合适",
    what: "演练日期在服务期内，是工作日，不在所演系统的业务高峰里。",
    why: "服务期外的演练不算数；节假日没有人配合；业务忙的几天演练，真出了事两头都顾不上。",
  },
  messages: {
    outside: { text: "“{title}”{date} 不在服务期（{from} 至 {to}）内", help: "改到服务期内" },
    dayOff: { text: "“{title}”{date} 是休息日", help: "改到工作日" },
    peak: { text: "“{title}”{date} 在{system}的业务高峰里：{what}（{when}）", help: "避开这几天；高峰期变了的，改 content/systems/systems.yaml" },
    noTable: { text: "“{title}”{date}：没有 {year} 年的放假安排，不知道是不是工作日", help: "在 content/contract/workdays.yaml 补上 {year} 年" },
  },
  needs: ["drills", "contract", "workdays", "systems"],
  clause: (catalog) => catalog.all("drills")[0]?.value.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const [from, to] = [contract.value.signed.value, contract.value.term.end];
    const tables = catalog.all("workdays").map(({ value }) => value);
    for (const entry of catalog.all("drills")) {
      const { title, date } = entry.value;
      const system = catalog.get("systems", entry.value.system);
      const at = { entry, path: ["date"] };
      const works = isWorkday(tables, date);
      const day = Number(date.slice(8, 10));
      const { peaks = [], monthlyPeaks = [] } = system?.value ?? {};
      const dated = peaks.findIndex((peak) => peak.from <= date && date <= peak.to);
      const monthly = monthlyPeaks.findIndex((peak) => peak.from <= day && day <= peak.to);
      if (date < from || date > to) report({ ...at, message: "outside", data: { title, date, from, to }, clause: entry.value.source.clause });
      else if (works === undefined) report({ ...at, message: "noTable", data: { title, date, year: date.slice(0, 4) } });
      else if (!works) report({ ...at, message: "dayOff", data: { title, date } });
      else if (system && (dated >= 0 || monthly >= 0)) {
        const [path, what, when] = dated >= 0
          ? [["peaks", dated, "to"], peaks[dated]?.what, `${peaks[dated]?.from} 至 ${peaks[dated]?.to}`] as const
          : [["monthlyPeaks", monthly, "to"], monthlyPeaks[monthly]?.what, `每月 ${monthlyPeaks[monthly]?.from} 日至 ${monthlyPeaks[monthly]?.to} 日`] as const;
        report({ ...at, message: "peak", data: { title, date, system: system.value.name, what: what ?? "", when }, related: [{ entry: system, path: [...path], message: "这段业务高峰到这里为止" }] });
      }
    }
  },
});
