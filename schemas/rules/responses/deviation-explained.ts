import { defineRule } from "../rule.ts";

export const responsesDeviationExplained = defineRule({
  id: "responses/deviation-explained",
  severity: "error",
  docs: {
    title: "偏离要说明",
    what: "答“不满足”或“优于”的，要写明差在哪里、好在哪里。",
    why: "只写一个词，评委无从判断，多半按不满足处理。",
  },
  messages: {
    silent: { text: "答了“{status}”，却没有说明", help: "补上 explanation：与要求差多少或优于多少，影响是什么" },
  },
  needs: ["responses"],
  check({ catalog, report }) {
    for (const entry of catalog.all("responses")) {
      const { status, explanation } = entry.value;
      if (status !== "满足" && !explanation) report({ message: "silent", entry, path: ["status"], data: { status }, clause: entry.value.clauses[0] });
    }
  },
});
