import { defineRule } from "../rule.ts";

const phases = ["assess", "contain", "eradicate", "recover"] as const;

export const playbooksReportsTimed = defineRule({
  id: "playbooks/reports-timed",
  severity: "error",
  docs: {
    title: "报告有时限，合同的时限都用上",
    what: "每份报告写明多久之内交：合同有规定的引用那条时限，没有的写自己定的，不两样都写；预案大纲列出的合同时限，该写到的预案和场景都引用到。",
    why: "报告迟交按违约算；时限抄在预案里会和合同对不上。",
  },
  messages: {
    untimed: { text: "场景“{scenario}”的《{report}》没有写多久之内交", help: "合同有规定的写 time，没有的写 within" },
    double: { text: "场景“{scenario}”的《{report}》既引用合同时限又自己写了时限", help: "合同有规定的只留 time" },
    unused: { text: "场景“{scenario}”没有写到{name}（{id}）", help: "在守这条时限的步骤上写 limit，或在报告里写 time" },
    unusedInPlan: { text: "“{title}”没有一个场景写到{name}（{id}）", help: "在守这条时限的步骤上写 limit，或在报告里写 time" },
  },
  needs: ["playbooks", "serviceTimes", "playbookOutline"],
  clause: (catalog) => catalog.one("playbookOutline")?.value.source.clause,
  check({ catalog, report }) {
    const compulsory = catalog.one("playbookOutline")?.value.compulsory ?? [];
    for (const entry of catalog.all("playbooks")) {
      const { title, kind, scenarios } = entry.value;
      const used = scenarios.map(({ phases: steps, reports }) => new Set([...phases.flatMap((phase) => steps[phase].map(({ limit }) => limit)), ...reports.map(({ time }) => time)]));
      // A report that has lost its time is told once, at the report.
      const open = scenarios.map(({ reports }) => reports.some(({ time, within }) => time === undefined && within === undefined));
      scenarios.forEach((scenario, index) => scenario.reports.forEach(({ title: name, time, within }, at) => {
        const data = { scenario: scenario.title, report: name };
        if (time === undefined && within === undefined) report({ message: "untimed", entry, path: ["scenarios", index, "reports", at, "title"], data });
        if (time !== undefined && within !== undefined) report({ message: "double", entry, path: ["scenarios", index, "reports", at, "within"], data });
      }));
      for (const { time, every } of compulsory.filter(({ kinds }) => kinds.includes(kind))) {
        const limit = catalog.get("serviceTimes", time)?.value;
        const data = { name: limit?.name ?? "", id: time, title };
        const missing = used.flatMap((times, index) => (times.has(time) || open[index] ? [] : [index]));
        if (!every && missing.length === used.length) report({ message: "unusedInPlan", entry, path: ["scenarios"], data, clause: limit?.source.clause });
        if (every) for (const index of missing) report({ message: "unused", entry, path: ["scenarios", index, "title"], data: { ...data, scenario: scenarios[index]?.title ?? "" }, clause: limit?.source.clause });
      }
    }
  },
});
