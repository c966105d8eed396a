import { durationText, minutesOf } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

export const playbooksEscalatedInTime = defineRule({
  id: "playbooks/escalated-in-time",
  severity: "error",
  docs: {
    title: "场景升级不晚于合同的远程时限",
    what: "场景里最早的一次升级，不晚于它可能定到的最急级别的远程处理时限；后一次升级不早于前一次。",
    why: "合同规定到时没有排除就要转现场，那时还没有人接手就来不及。",
  },
  messages: {
    late: { text: "场景“{scenario}”要 {has}后才升级，{level}的远程处理时限是 {limit}", help: "改成不晚于 {limit}" },
    back: { text: "场景“{scenario}”这一次升级在 {has}后，前一次却在 {before}后", help: "按先后排，或改对时间" },
  },
  needs: ["playbooks", "faultLevels"],
  clause: (catalog) => catalog.all("faultLevels")[0]?.value.sources[0]?.clause,
  check({ catalog, report }) {
    const faults = [...catalog.all("faultLevels")].sort((a, b) => a.value.order - b.value.order);
    for (const entry of catalog.all("playbooks")) {
      entry.value.scenarios.forEach(({ title, grading, escalation }, index) => {
        const fault = faults.find(({ value }) => grading.some(({ scope }) => scope === value.scope));
        const limit = fault && minutesOf(fault.value.remote);
        escalation.forEach(({ after }, at) => {
          const path = ["scenarios", index, "escalation", at, "after"];
          const before = escalation[at - 1]?.after;
          const [now, then] = [minutesOf(after), before && minutesOf(before)];
          if (at === 0 && fault && limit !== undefined && (now === undefined || now > limit)) {
            report({
              message: "late", entry, path, clause: fault.value.sources.at(-1)?.clause, data: { scenario: title, has: durationText(after), level: fault.value.name, limit: durationText(fault.value.remote) },
              related: [{ entry: fault, path: ["remote"], message: "合同时限在这里" }],
            });
          }
          if (before && now !== undefined && then !== undefined && now < then) report({ message: "back", entry, path, data: { scenario: title, has: durationText(after), before: durationText(before) } });
        });
      });
    }
  },
});
