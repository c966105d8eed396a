import { defineRule } from "../rule.ts";

export const scoringEvidence = defineRule({
  id: "scoring/evidence",
  severity: "error",
  docs: {
    title: "客观分有证据",
    what: "客观分列出要拿出的证据。",
    why: "没有证据的客观分不得分。",
  },
  messages: {
    objective: { text: "客观分“{name}”没有列证据", help: "在 evidence 里写要拿出的证书、业绩或人员" },
  },
  needs: ["scoring"],
  clause: (catalog) => catalog.all("scoring")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("scoring")) {
      const { name, nature, evidence, source } = entry.value;
      if (nature === "objective" && evidence.length === 0) report({ message: "objective", entry, path: ["evidence"], data: { name }, clause: source.clause });
    }
  },
});
