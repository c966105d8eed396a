import { riskLevel, riskScore } from "../../calc/risk-level.ts";
import { defineRule } from "../rule.ts";

export const risksHighHasPlaybook = defineRule({
  id: "risks/high-has-playbook",
  severity: "error",
  docs: {
    title: "高风险有应急预案",
    what: "等级标准规定要有预案的风险，都指到一份应急预案。",
    why: "高风险一旦发生，值班的人要有现成的处置办法。",
  },
  messages: { none: { text: "“{title}”是{level}风险（{score} 分），还没有应急预案", help: "在 playbook 写上应急预案的编号" } },
  needs: ["risks", "riskScale"],
  check({ catalog, report }) {
    const scale = catalog.one("riskScale");
    if (!scale) return;
    for (const entry of catalog.all("risks")) {
      const { title, likelihood, impact, playbook } = entry.value;
      const score = riskScore(likelihood, impact);
      const level = riskLevel(scale.value, score);
      if (level?.needsPlaybook === "true" && !playbook) report({ message: "none", entry, path: ["impact"], data: { title, level: level.word, score } });
    }
  },
});
