import { defineRule } from "../rule.ts";

export const playbooksLevelsComplete = defineRule({
  id: "playbooks/levels-complete",
  severity: "error",
  docs: {
    title: "预案四级齐全，级级有人通知、有人接手",
    what: "预案对每个故障级别都写明判断标准、通知谁、多久之内、到时没有排除升级给谁；同一级不写两遍。",
    why: "值班的人半夜翻开预案，要马上知道这算几级、打给谁、打不通或排除不了再找谁。",
  },
  messages: {
    missing: { text: "“{title}”没有写{level}怎么响应", help: "在 levels 里补上 {id}" },
    twice: { text: "“{title}”把{level}写了两遍", help: "合成一条：值班的人不知道照哪一条通知" },
    nobody: { text: "“{title}”{level}没有写通知谁", help: "在 notify 里写上人和时限" },
    noEscalation: { text: "“{title}”{level}没有写升级给谁、多久之后", help: "补上 escalate" },
  },
  needs: ["playbooks", "faultLevels"],
  clause: (catalog) => catalog.all("faultLevels")[0]?.value.sources[0]?.clause,
  check({ catalog, report }) {
    const faults = [...catalog.all("faultLevels")].sort((a, b) => a.value.order - b.value.order);
    for (const entry of catalog.all("playbooks")) {
      const { title, levels } = entry.value;
      for (const fault of faults) {
        const data = { title, level: fault.value.name, id: fault.id };
        const [index, again] = levels.flatMap(({ level }, at) => (level === fault.id ? [at] : []));
        const level = index === undefined ? undefined : levels[index];
        if (!level || index === undefined) report({ message: "missing", entry, path: ["levels"], data });
        else if (level.notify.length === 0) report({ message: "nobody", entry, path: ["levels", index, "notify"], data });
        else if (!level.escalate) report({ message: "noEscalation", entry, path: ["levels", index, "level"], data });
        if (again !== undefined) report({ message: "twice", entry, path: ["levels", again, "level"], data });
      }
    }
  },
});
