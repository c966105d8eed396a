import type { Entry } from "../../entry.ts";
import type { Path } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

/** Kinds of clauses that ask nothing. */
const notAsked: Readonly<Record<string, string>> = { heading: "标题", "lead-in": "引导语", description: "说明", information: "信息", artefact: "页面杂项" };

export const serviceLevelsFromRequirement = defineRule({
  id: "service-levels/from-requirement",
  severity: "error",
  docs: {
    title: "阈值和时限出自要求",
    what: "考核标准、考核等级、服务时限、故障级别引的条款，是要求或表格里的一行，不是引导语和说明；故障级别引的几条里至少一条是要求。",
    why: "出处不是要求的时限没有约束力，考核时拿不出依据。",
  },
  messages: { source: { text: "“{name}”引的 {clause} 是{kind}，不是要求", help: "引写着这个数的那一条要求；招标文件确实没有要求的，删去这个时限" } },
  needs: ["serviceStandards", "serviceGrades", "serviceTimes", "faultLevels", "clauses"],
  check({ catalog, report }) {
    const wordOf = (clause: string): string | undefined => notAsked[catalog.get("clauses", clause)?.value.kind ?? ""];
    const look = (entry: Entry, path: Path, name: string, clause: string): void => {
      const kind = wordOf(clause);
      if (kind) report({ message: "source", entry, path, data: { name, clause, kind } });
    };
    for (const name of ["serviceStandards", "serviceGrades", "serviceTimes"] as const) {
      for (const entry of catalog.all(name)) look(entry, ["source", "clause"], entry.value.name, entry.value.source.clause);
    }
    for (const entry of catalog.all("faultLevels")) {
      const { name, sources } = entry.value;
      if (sources.every(({ clause }) => wordOf(clause))) look(entry, ["sources", sources.length - 1, "clause"], name, sources.at(-1)?.clause ?? "");
    }
  },
});
