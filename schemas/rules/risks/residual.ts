import { defineRule } from "../rule.ts";

export const risksResidual = defineRule({
  id: "risks/residual",
  severity: "error",
  docs: {
    title: "剩余风险不高于固有风险",
    what: "应对之后的可能性和影响，都不高于应对之前；“降低”的至少降了一项。",
    why: "应对之后反而更高，要么分数打错，要么措施没有用，评审一看便知。",
  },
  messages: {
    higher: { text: "“{title}”剩余{what} {after}，比应对前的 {before} 还高", help: "核对两个分数" },
    same: { text: "“{title}”写“降低”，可能性和影响却都没有降", help: "写出措施降低了哪一项，或把应对方式改为“接受”" },
  },
  needs: ["risks"],
  check({ catalog, report }) {
    for (const entry of catalog.all("risks")) {
      const { title, likelihood, impact, residualLikelihood, residualImpact, treatment } = entry.value;
      if (residualLikelihood > likelihood) report({ message: "higher", entry, path: ["residualLikelihood"], data: { title, what: "可能性", after: residualLikelihood, before: likelihood } });
      if (residualImpact > impact) report({ message: "higher", entry, path: ["residualImpact"], data: { title, what: "影响", after: residualImpact, before: impact } });
      if (treatment === "降低" && residualLikelihood === likelihood && residualImpact === impact) report({ message: "same", entry, path: ["treatment"], data: { title } });
    }
  },
});
