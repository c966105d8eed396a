import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

const phases = { assess: "研判", contain: "抑制", eradicate: "根除", recover: "恢复" } as const;

/** By when each phase of every scenario is done, counted from the discovery. */
export const playbooksTargets = defineView({
  id: "playbooks/targets",
  title: "故障修复时间目标",
  readers: ["bid"],
  build({ values }): Table {
    return {
      id: "playbooks/targets",
      caption: "各场景的处置时间目标（从发现时刻起算）",
      columns: [
        { key: "title", title: "场景", kind: "text", width: 16 },
        ...Object.entries(phases).map(([phase, title]) => ({ key: phase, title, kind: "text" as const, width: 5, align: "center" as const })),
      ],
      rows: [...values("playbooks")].sort((a, b) => a.order - b.order).flatMap((playbook) => [
        { section: playbook.title },
        ...playbook.scenarios.map(({ id, title, phases: steps }) => ({
          id,
          cells: {
            title,
            ...Object.fromEntries((Object.keys(phases) as (keyof typeof phases)[]).map((phase) => {
              const last = steps[phase].at(-1);
              return [phase, last ? durationText(last.within) : null];
            })),
          },
        })),
      ]),
    };
  },
});
