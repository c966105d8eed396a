import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

/** Every time limit of the contract. */
export const serviceLevelsTimes = defineView({
  id: "service-levels/times",
  title: "服务时限",
  readers: everybody,
  build({ values, clauses }): Table {
    return {
      id: "service-levels/times",
      caption: "服务时限一览",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "时限", kind: "text", width: 14 },
        { key: "applies", title: "适用于", kind: "text", width: 14 },
        { key: "measure", title: "类别", kind: "choice", width: 4, choices: ["响应", "到场", "修复", "替换", "报告", "切换", "控制", "方案"] },
        { key: "limit", title: "时限", kind: "text", width: 8, align: "center" },
        { key: "clock", title: "时钟", kind: "choice", width: 5, choices: ["7×24", "工作时间"] },
        { key: "starts", title: "从何时起算", kind: "text", width: 14 },
        { key: "clause", title: "出处", kind: "text", width: 14 },
      ],
      rows: values("serviceTimes").map((time, index) => ({
        id: time.id,
        cells: { no: index + 1, name: time.name, applies: time.applies, measure: time.measure, limit: `${time.comparison === "小于" ? "小于 " : ""}${durationText(time.limit)}`, clock: time.clock, starts: time.starts, clause: clauses.label(time.source.clause) },
      })),
    };
  },
});
