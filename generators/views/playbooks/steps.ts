import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

const phases = { assess: "研判", contain: "抑制", eradicate: "根除", recover: "恢复" } as const;

/** Who does what within which time, phase by phase, of one scenario. */
export const playbooksSteps = defineView({
  id: "playbooks/steps",
  title: "处置步骤",
  readers: everybody,
  parameters: ({ values }) => values("playbooks").flatMap(({ scenarios }) => scenarios.map(({ id }) => id)),
  build({ values, staffing }, parameter): Table {
    const scenario = values("playbooks").flatMap(({ scenarios }) => scenarios).find(({ id }) => id === parameter);
    return {
      id: "playbooks/steps",
      caption: `处置步骤：${scenario?.title ?? ""}`,
      columns: [
        { key: "within", title: "时限", kind: "text", width: 5, align: "center" },
        { key: "actor", title: "谁", kind: "text", width: 6.2 },
        { key: "action", title: "做什么", kind: "text", width: 12.6 },
        { key: "where", title: "命令、工具、地点", kind: "text", width: 7 },
        { key: "check", title: "怎样算做成", kind: "text", width: 8 },
      ],
      rows: scenario === undefined ? [] : (Object.entries(phases) as [keyof typeof phases, string][]).flatMap(([phase, word]) => [
        { section: word },
        ...scenario.phases[phase].map((step) => ({ cells: { within: durationText(step.within), actor: staffing.name(step.actor), action: step.action, where: step.where, check: step.check } })),
      ]),
    };
  },
});
