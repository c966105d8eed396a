import type { Path } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const drillsScriptInOrder = defineRule({
  id: "drills/script-in-order",
  severity: "error",
  docs: {
    title: "演练脚本时间不倒流，演的人都在场",
    what: "脚本各步的分钟数从 0 起不减，记录的实际时间也不倒流；每一步的人、记录人和总指挥都在参演人员里，一人不列两次。",
    why: "时间倒流的脚本没法照着演；不在参演名单里的人那天不会来。",
  },
  messages: {
    back: { text: "“{title}”第 {minute} 分钟排在第 {before} 分钟之后", help: "改对分钟数，或调整步骤次序" },
    actual: { text: "“{title}”实际第 {minute} 分钟排在第 {before} 分钟之后", help: "照过程记录核对这一步的实际时间" },
    late: { text: "“{title}”的第一步在第 {minute} 分钟", help: "开始的一步写第 0 分钟，其余照它计" },
    absent: { text: "“{title}”的{what}{name}不在参演人员里", help: "把 {id} 加进 participants，或换一名参演人员" },
    twice: { text: "“{title}”的参演人员里{name}列了两次", help: "一人一行：两个岗位写在一行里" },
  },
  needs: ["drills", "roster"],
  check({ catalog, report }) {
    const nameOf = (id: string): string => catalog.get("roster", id)?.value.name ?? id;
    for (const entry of catalog.all("drills")) {
      const { title, script, participants, lead, record } = entry.value;
      const there = new Set(participants.map(({ person }) => person));
      // Who is on no roster is told as unknown.
      const present = (id: string, what: string, path: Path): void => {
        if (!there.has(id) && catalog.get("roster", id)) report({ message: "absent", entry, path, data: { title, what, name: nameOf(id), id } });
      };
      present(lead, "总指挥", ["lead"]);
      present(record.recorder, "记录人", ["record", "recorder"]);
      participants.forEach(({ person }, index) => {
        if (participants.findIndex((other) => other.person === person) < index) report({ message: "twice", entry, path: ["participants", index, "person"], data: { title, name: nameOf(person) } });
      });
      if (script[0] && script[0].minute > 0) report({ message: "late", entry, path: ["script", 0, "minute"], data: { title, minute: script[0].minute } });
      script.forEach(({ minute, actor, actual }, index) => {
        const former = script[index - 1];
        const before = former?.minute ?? 0;
        if (minute < before) report({ message: "back", entry, path: ["script", index, "minute"], data: { title, minute, before } });
        if (actual && former?.actual && actual.minute < former.actual.minute) {
          report({ message: "actual", entry, path: ["script", index, "actual", "minute"], data: { title, minute: actual.minute, before: former.actual.minute } });
        }
        present(actor, `脚本第 ${index + 1} 步的`, ["script", index, "actor"]);
      });
    }
  },
});
