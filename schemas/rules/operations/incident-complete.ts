import type { Catalog } from "../../catalog.ts";
import { defineRule } from "../rule.ts";

/** The clause of the time in which faults are answered. */
const standardClause = (catalog: Catalog): string | undefined => {
  const limits = catalog.one("operationLimits");
  return limits && catalog.get("serviceTimes", limits.value.faultResponse)?.value.source.clause;
};

export const operationsIncidentComplete = defineRule({
  id: "operations/incident-complete",
  severity: "error",
  docs: {
    title: "故障记录完整",
    what: "每次故障都定了级；排除了的有响应时间、原因、排除办法和运维故障报告编号；到了场的写了到场人员。",
    why: "招标文件要求故障解决后做好记录并出具报告，少一样这次故障就不算达标。",
  },
  messages: {
    level: { text: "“{title}”没有定级", help: "按发生的时刻和范围写 level" },
    cause: { text: "“{title}”已排除，没有写原因", help: "补写 cause；还没查清的写查到哪一步" },
    treatment: { text: "“{title}”已排除，没有写怎样排除的", help: "补写 treatment" },
    report: { text: "“{title}”已排除，没有运维故障报告", help: "出具报告，把编号写在 report" },
    responded: { text: "“{title}”已排除，没有响应时间", help: "补写 responded" },
    onsite: { text: "“{title}”{arrived} 到场，没有写谁到的场", help: "补写 onsite" },
  },
  needs: ["incidents"],
  clause: standardClause,
  check({ catalog, report }) {
    const clause = standardClause(catalog);
    for (const entry of catalog.all("incidents")) {
      entry.value.rows.forEach((row, index) => {
        const { title, arrived } = row;
        const tell = (message: "level" | "cause" | "treatment" | "report" | "responded" | "onsite"): void =>
          report({ message, entry, path: ["rows", index, "title"], data: { title, ...(arrived ? { arrived } : {}) }, clause });
        if (row.level === undefined) tell("level");
        if (arrived !== undefined && row.onsite === undefined) tell("onsite");
        if (row.resolved === undefined) return;
        for (const field of ["responded", "cause", "treatment", "report"] as const) if (row[field] === undefined) tell(field);
      });
    }
  },
});
