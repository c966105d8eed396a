import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { drillIds, drillOf } from "./drill.ts";

/** By what one drill is judged, and the judgement: a form before it is held. */
export const drillsAssessment = defineView({
  id: "drills/assessment",
  title: "演练评估表",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter): Table {
    const items = drillOf(model, parameter)?.assessment.items ?? [];
    return {
      id: "drills/assessment",
      caption: "评估表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "aspect", title: "方面", kind: "text", width: 4, align: "center", merge: true },
        { key: "standard", title: "合格的标准", kind: "text", width: 20 },
        { key: "result", title: "结果", kind: "choice", width: 5, choices: ["合格", "不合格"] },
        { key: "note", title: "依据", kind: "text", width: 14 },
      ],
      rows: items.map(({ aspect, standard, result, note }, index) => ({
        cells: { no: index + 1, aspect, standard, result: result ?? null, note: note ?? null },
        ...(result === "不合格" ? { tone: "warning" as const } : {}),
      })),
      notes: ["每一条都合格为通过；有不合格的，整改后一个月内针对那一段重做。"],
    };
  },
});
