import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { scenarioIds, scenarioOf } from "./parts.ts";
import { contractLimits, timeLine } from "./time-line.ts";

/** The contract's limits that bind one scenario, counted from the moment of the fault. */
export const playbooksLimits = defineView({
  id: "playbooks/limits",
  title: "场景要守的合同时限",
  readers: everybody,
  parameters: scenarioIds,
  build(model, parameter): Table {
    const found = scenarioOf(model, parameter);
    return {
      id: "playbooks/limits",
      caption: `要守的合同时限：${found?.scenario.title ?? ""}`,
      columns: [
        { key: "at", title: "从故障起", kind: "text", width: 5, align: "center" },
        { key: "what", title: "要做到什么", kind: "text", width: 20 },
        { key: "who", title: "谁", kind: "text", width: 6 },
        { key: "clause", title: "出处", kind: "text", width: 7 },
      ],
      rows: (found ? contractLimits(timeLine(model, found)) : []).map(({ at, what, who, clause }, index) => ({ id: `limit-${index + 1}`, cells: { at, what, who: who ?? null, clause: clause ?? null } })),
    };
  },
});
