import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { faultLevels, scenarioIds, scenarioOf, windowText } from "./parts.ts";

/** Which level the fault of one scenario has: by its scope and by the time of day. */
export const playbooksGrading = defineView({
  id: "playbooks/grading",
  title: "场景的级别",
  readers: everybody,
  parameters: scenarioIds,
  build(model, parameter): Table {
    const found = scenarioOf(model, parameter);
    return {
      id: "playbooks/grading",
      caption: `定级：${found?.scenario.title ?? ""}`,
      columns: [
        { key: "when", title: "什么情况", kind: "text", width: 13, merge: true },
        { key: "window", title: "发生时段", kind: "text", width: 8 },
        { key: "level", title: "级别", kind: "text", width: 6 },
        { key: "remote", title: "没有排除即转现场", kind: "text", width: 5, align: "center" },
        { key: "arrive", title: "到场", kind: "text", width: 4, align: "center" },
      ],
      rows: (found?.scenario.grading ?? []).flatMap(({ scope, when }) => faultLevels(model).filter((fault) => fault.scope === scope).map((fault) => {
        const own = found?.playbook.levels.find(({ level }) => level === fault.id);
        return {
          id: fault.id,
          cells: { when: `${scope}：${when}`, window: windowText(fault), level: fault.name, remote: durationText(own?.remote ?? fault.remote), arrive: `${durationText(own?.arrive ?? fault.arrive)}内` },
        };
      })),
    };
  },
});
