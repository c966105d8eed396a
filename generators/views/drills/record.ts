import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { rowsByPhase } from "./by-phase.ts";
import { afterStart, drillIds, drillOf } from "./drill.ts";

/** What was expected of each step of one drill beside what happened: a form before it is held. */
export const drillsRecord = defineView({
  id: "drills/record",
  title: "演练过程记录表",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter): Table {
    const drill = drillOf(model, parameter);
    return {
      id: "drills/record",
      caption: "过程记录表",
      dense: true,
      columns: [
        { key: "no", title: "步骤", kind: "integer", width: 2.5, align: "center" },
        { key: "minute", title: "计划（分）", kind: "text", width: 3.5, align: "center" },
        { key: "scene", title: "情景", kind: "text", width: 7 },
        { key: "actor", title: "谁", kind: "text", width: 6 },
        { key: "expected", title: "预期结果", kind: "text", width: 11 },
        { key: "check", title: "怎么核对", kind: "text", width: 9 },
        { key: "actualMinute", title: "实际（分）", kind: "text", width: 3.5, align: "center" },
        { key: "actual", title: "实际情况", kind: "text", width: 14 },
        { key: "met", title: "是否符合", kind: "choice", width: 3.5, choices: ["符合", "不符合"] },
      ],
      rows: drill === undefined ? [] : rowsByPhase(drill.script, ({ minute, scene, actor, expected, check, actual }, index) => ({
        cells: {
          no: index + 1, minute: afterStart(minute), scene, actor: model.staffing.name(actor), expected, check,
          actualMinute: actual ? afterStart(actual.minute) : null, actual: actual?.text ?? null, met: actual?.met ?? null,
        },
        ...(actual?.met === "不符合" ? { tone: "warning" as const } : {}),
      })),
    };
  },
});
