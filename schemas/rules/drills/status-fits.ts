import { defineRule } from "../rule.ts";

export const drillsStatusFits = defineRule({
  id: "drills/status-fits",
  severity: "error",
  docs: {
    title: "演练状态与日期相符",
    what: "日期早于文件日期的演练已举行；文件日期之后的写计划，写成已举行的只能是示例。",
    why: "日子过了还写计划，是漏办或漏记；日子没到就写已举行，是编造。",
  },
  messages: {
    overdue: { text: "“{title}”计划 {date} 举行，文件日期 {today} 已过，还写着计划", help: "举行了的，status 写 held 并补齐记录和总结；没有举行的，与采购人另定日期" },
    early: { text: "“{title}”{date} 才到，已写成已举行", help: "改回 planned；只是示例的，写 sample: true" },
  },
  needs: ["drills", "contract"],
  check({ catalog, report }) {
    const today = catalog.one("contract")?.value.today;
    if (!today) return;
    for (const entry of catalog.all("drills")) {
      const { title, date, status, sample } = entry.value;
      const data = { title, date, today };
      if (status === "planned" && date < today) report({ message: "overdue", entry, path: ["date"], data });
      if (status === "held" && date > today && !sample) report({ message: "early", entry, path: ["status"], data });
    }
  },
});
