import { defineRule } from "../rule.ts";

export const scoringEvidence = defineRule({
  id: "scoring/evidence",
  severity: "error",
  docs: {
    title: "评分项有证据",
    what: "客观分列出证据，主观分指明对应的章。",
    why: "没有证据的客观分不得分；评委找不到章节的主观分按未描述处理。",
  },
  messages: {
    objective: { text: "客观分“{name}”没有列证据", help: "在 evidence 里写要拿出的证书、业绩或人员" },
    subjective: { text: "主观分“{name}”没有指明对应的章", help: "在 chapter 里写技术分册的章名" },
  },
  needs: ["scoring"],
  clause: (catalog) => catalog.all("scoring")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("scoring")) {
      const { name, nature, evidence, chapter, source } = entry.value;
      if (nature === "objective" && evidence.length === 0) report({ message: "objective", entry, path: ["evidence"], data: { name }, clause: source.clause });
      if (nature === "subjective" && !chapter) report({ message: "subjective", entry, data: { name }, clause: source.clause });
    }
  },
});
