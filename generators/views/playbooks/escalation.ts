import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { phoneOf, scenarioIds, scenarioOf, shortPosition } from "./parts.ts";

/** To whom the fault of one scenario is handed on, and when. */
export const playbooksEscalation = defineView({
  id: "playbooks/escalation",
  title: "场景的升级",
  readers: everybody,
  parameters: scenarioIds,
  build(model, parameter): Table {
    const found = scenarioOf(model, parameter);
    return {
      id: "playbooks/escalation",
      caption: `升级：${found?.scenario.title ?? ""}`,
      columns: [
        { key: "after", title: "从故障起", kind: "text", width: 5, align: "center" },
        { key: "ground", title: "什么情况", kind: "text", width: 17 },
        { key: "to", title: "升级给谁", kind: "text", width: 9 },
        { key: "phone", title: "电话", kind: "text", width: 7 },
      ],
      rows: (found?.scenario.escalation ?? []).map(({ after, ground, to }, index) => ({
        id: `escalation-${index + 1}`, cells: { after: `${durationText(after)}后`, ground, to: `${model.staffing.name(to)}\n${shortPosition(model, to)}`, phone: phoneOf(model, to) },
      })),
    };
  },
});
