import { riskLevel } from "../../calc/risk-level.ts";
import { defineRule } from "../rule.ts";

export const risksScaleWhole = defineRule({
  id: "risks/scale-whole",
  severity: "error",
  docs: {
    title: "风险等级不留空、不重叠",
    what: "1 到 25 的每个分值恰好属于一个等级。",
    why: "留空的分值没有等级，重叠的分值有两个等级，登记册就没法分级管理。",
  },
  messages: {
    gap: { text: "分值 {score} 不属于任何等级", help: "调整 levels 的 from 和 to，使 1 到 25 连续" },
    overlap: { text: "分值 {score} 属于两个等级", help: "调整 levels 的 from 和 to，使它们不重叠" },
  },
  needs: ["riskScale"],
  check({ catalog, report }) {
    const entry = catalog.one("riskScale");
    if (!entry) return;
    for (let score = 1; score <= 25; score += 1) {
      const owners = entry.value.levels.filter(({ from, to }) => from <= score && score <= to);
      if (owners.length > 1) return report({ message: "overlap", entry, path: ["levels"], data: { score } });
      if (!riskLevel(entry.value, score)) return report({ message: "gap", entry, path: ["levels"], data: { score } });
    }
  },
});
