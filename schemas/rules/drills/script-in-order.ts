import { defineRule } from "../rule.ts";

export const drillsScriptInOrder = defineRule({
  id: "drills/script-in-order",
  severity: "error",
  docs: {
    title: "演练脚本时间不倒流，演的人都在场",
    what: "脚本各步的分钟数不减，每一步的人都在参演人员里。",
    why: "时间倒流的脚本没法照着演；不在参演名单里的人那天不会来。",
  },
  messages: {
    back: { text: "“{title}”第 {minute} 分钟排在第 {before} 分钟之后", help: "改对分钟数，或调整步骤次序" },
    absent: { text: "“{title}”脚本里的{name}不在参演人员里", help: "把 {id} 加进 participants，或换一名参演人员" },
  },
  needs: ["drills", "roster"],
  check({ catalog, report }) {
    for (const entry of catalog.all("drills")) {
      const { title, script, participants, lead } = entry.value;
      script.forEach(({ minute, actor }, index) => {
        const before = script[index - 1]?.minute ?? 0;
        if (minute < before) report({ message: "back", entry, path: ["script", index, "minute"], data: { title, minute, before } });
        if (actor !== lead && !participants.includes(actor)) {
          report({ message: "absent", entry, path: ["script", index, "actor"], data: { title, name: catalog.get("roster", actor)?.value.name ?? actor, id: actor } });
        }
      });
    }
  },
});
