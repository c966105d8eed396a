import { defineRule } from "../rule.ts";

export const playbooksLevelsComplete = defineRule({
  id: "playbooks/levels-complete",
  severity: "error",
  docs: {
    title: "预案四级齐全，级级有人通知",
    what: "预案对每个故障级别都写明判断标准、通知谁、多久之内；一、二级写明升级给谁。",
    why: "值班的人半夜翻开预案，要马上知道这算几级、打给谁。",
  },
  messages: {
    missing: { text: "“{title}”没有写{level}怎么响应", help: "在 levels 里补上 {id}" },
    nobody: { text: "“{title}”{level}没有写通知谁", help: "在 notify 里写上人和时限" },
    noEscalation: { text: "“{title}”{level}没有写升级给谁、多久之后", help: "补上 escalate" },
  },
  needs: ["playbooks", "faultLevels"],
  clause: (catalog) => catalog.all("faultLevels")[0]?.value.sources[0]?.clause,
  check({ catalog, report }) {
    const faults = [...catalog.all("faultLevels")].sort((a, b) => a.value.order - b.value.order);
    for (const entry of catalog.all("playbooks")) {
      const { title, levels } = entry.value;
      faults.forEach((fault, rank) => {
        const data = { title, level: fault.value.name, id: fault.id };
        const index = levels.findIndex(({ level }) => level === fault.id);
        const level = levels[index];
        if (!level) report({ message: "missing", entry, path: ["levels"], data });
        else if (level.notify.length === 0) report({ message: "nobody", entry, path: ["levels", index, "notify"], data });
        else if (!level.escalate && rank < faults.length / 2) report({ message: "noEscalation", entry, path: ["levels", index, "level"], data });
      });
    }
  },
});
