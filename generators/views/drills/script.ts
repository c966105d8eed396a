import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { rowsByPhase } from "./by-phase.ts";
import { afterStart, drillIds, drillOf, roleOf } from "./drill.ts";

/** The script of one drill, minute by minute. */
export const drillsScript = defineView({
  id: "drills/script",
  title: "演练脚本",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter): Table {
    const drill = drillOf(model, parameter);
    return {
      id: "drills/script",
      caption: `演练脚本：${drill?.title ?? ""}`,
      columns: [
        { key: "no", title: "步骤", kind: "integer", width: 2.9, align: "center" },
        { key: "minute", title: "分钟", kind: "text", width: 3.6, align: "center" },
        { key: "scene", title: "情景", kind: "text", width: 4.9 },
        { key: "actor", title: "谁", kind: "text", width: 6.3 },
        { key: "action", title: "动作或台词", kind: "text", width: 12 },
        { key: "expected", title: "预期结果", kind: "text", width: 6.6 },
        { key: "check", title: "怎样核对", kind: "text", width: 5.8 },
      ],
      rows: drill === undefined ? [] : rowsByPhase(drill.script, (step, index) => ({
        cells: {
          no: index + 1, minute: afterStart(step.minute), scene: step.scene, actor: `${roleOf(drill, step.actor)}\n${model.staffing.name(step.actor)}`,
          action: step.action, expected: step.expected, check: step.check,
        },
      })),
      dense: true,
      notes: ["时间从宣布开始的那一刻起，按分钟计。"],
    };
  },
});
