import { defineRule } from "../rule.ts";

export const responsesStarMet = defineRule({
  id: "responses/star-met",
  severity: "error",
  docs: {
    title: "实质性要求必须满足",
    what: "带 ★ 或 * 的条款不能答“不满足”。",
    why: "不满足加注星号的重要条款，投标将被否决。",
  },
  messages: {
    notMet: { text: "实质性要求 {clause} 答了“不满足”，投标会被否决", help: "想办法满足并改答“满足”；做不到就不要投" },
  },
  needs: ["clauses", "responses"],
  check({ catalog, report }) {
    for (const entry of catalog.all("responses")) {
      if (entry.value.status !== "不满足") continue;
      const clause = entry.value.clauses.find((id) => catalog.get("clauses", id)?.value.star);
      if (clause) report({ message: "notMet", entry, path: ["status"], data: { clause }, clause });
    }
  },
});
