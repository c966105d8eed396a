import { defineRule } from "../rule.ts";

const phases = { contain: "抑制", eradicate: "根除", recover: "恢复" } as const;

export const playbooksPhasesComplete = defineRule({
  id: "playbooks/phases-complete",
  severity: "error",
  docs: {
    title: "场景处置阶段齐全",
    what: "每个场景都有抑制、根除、恢复的步骤。",
    why: "没有抑制，影响会扩大；没有恢复，业务起不来。",
  },
  messages: { missing: { text: "场景“{scenario}”没有写{phase}的步骤", help: "写明谁、做什么、多久之内、怎么知道做成了" } },
  needs: ["playbooks"],
  check({ catalog, report }) {
    for (const entry of catalog.all("playbooks")) {
      entry.value.scenarios.forEach((scenario, index) => {
        for (const [phase, word] of Object.entries(phases) as [keyof typeof phases, string][]) {
          if (scenario.phases[phase].length === 0) report({ message: "missing", entry, path: ["scenarios", index, "phases", phase], data: { scenario: scenario.title, phase: word } });
        }
      });
    }
  },
});
