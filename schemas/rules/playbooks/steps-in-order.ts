import { durationText, minutesOf } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

const phases = ["assess", "contain", "eradicate", "recover"] as const;

export const playbooksStepsInOrder = defineRule({
  id: "playbooks/steps-in-order",
  severity: "error",
  docs: {
    title: "处置步骤时间不倒流",
    what: "同一阶段里，后一步的时限不早于前一步。",
    why: "照着做的人会以为漏了一步，或者以为已经超时。",
  },
  messages: { back: { text: "场景“{scenario}”这一步 {has} 内完成，前一步却是 {before}", help: "改对时限，或调整步骤次序" } },
  needs: ["playbooks"],
  check({ catalog, report }) {
    for (const entry of catalog.all("playbooks")) {
      entry.value.scenarios.forEach((scenario, index) => {
        for (const phase of phases) {
          scenario.phases[phase].forEach((step, at, steps) => {
            const before = steps[at - 1];
            const [now, then] = [minutesOf(step.within), before && minutesOf(before.within)];
            if (!before || now === undefined || then === undefined || now >= then) return;
            report({ message: "back", entry, path: ["scenarios", index, "phases", phase, at, "within"], data: { scenario: scenario.title, has: durationText(step.within), before: durationText(before.within) } });
          });
        }
      });
    }
  },
});
