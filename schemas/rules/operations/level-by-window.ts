import { levelsAt } from "../../calc/fault-window.ts";
import { defineRule } from "../rule.ts";

export const operationsLevelByWindow = defineRule({
  id: "operations/level-by-window",
  severity: "error",
  docs: {
    title: "故障级别与时段、范围相符",
    what: "故障写的级别，范围与故障范围相同，时段盖住故障发生的时刻；正好在交界的时刻，两级都可以，按紧的一级为宜。",
    why: "级别决定多久到现场，定低了就是误时，定高了考核口径不一。",
  },
  messages: { differs: { text: "“{title}”{time} 发生，{scope}，写的是{level}", help: "应为{right}；范围或发生时刻写错的改对" } },
  needs: ["incidents", "faultLevels"],
  clause: (catalog) => catalog.all("faultLevels")[0]?.value.sources[0]?.clause,
  check({ catalog, report }) {
    const levels = catalog.all("faultLevels").map(({ value }) => value);
    for (const entry of catalog.all("incidents")) {
      entry.value.rows.forEach(({ title, level, scope, occurred }, index) => {
        const written = levels.find(({ id }) => id === level);
        const right = levelsAt(levels, scope, occurred);
        if (!written || right.length === 0 || right.includes(written)) return;
        report({
          message: "differs", entry, path: ["rows", index, "level"],
          data: { title, time: occurred.slice(11), scope, level: written.name, right: right.map(({ name }) => name).join("或") }, clause: right[0]?.sources[0]?.clause,
        });
      });
    }
  },
});
