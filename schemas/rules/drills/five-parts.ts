import { defineRule } from "../rule.ts";

const parts = { training: "培训", record: "记录", summary: "总结" } as const;

export const drillsFiveParts = defineRule({
  id: "drills/five-parts",
  severity: "error",
  docs: {
    title: "已举行的演练五件套齐全",
    what: "已举行的演练，方案、脚本、培训、记录、总结都已备好。",
    why: "演练要编方案、编脚本、做培训、记过程、写总结，缺一样都不算完成。",
  },
  messages: { missing: { text: "“{title}”已举行，{part}还没有备好", help: "补齐{part}，把 ready 改为 true" } },
  needs: ["drills"],
  clause: (catalog) => catalog.all("drills")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("drills")) {
      if (entry.value.status !== "held") continue;
      for (const [part, word] of Object.entries(parts) as [keyof typeof parts, string][]) {
        if (entry.value[part].ready !== "true") report({ message: "missing", entry, path: [part, "ready"], data: { title: entry.value.title, part: word }, clause: entry.value.source.clause });
      }
    }
  },
});
