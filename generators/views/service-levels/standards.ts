import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView, everybody } from "../view.ts";

/** The seven assessment standards. */
export const serviceLevelsStandards = defineView({
  id: "service-levels/standards",
  title: "服务质量考核标准",
  readers: everybody,
  build({ values, clauses }): Table {
    const standards = [...values("serviceStandards")].sort((a, b) => a.order - b.order);
    return {
      id: "service-levels/standards",
      caption: "服务质量考核标准",
      ...sourced(standards),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.8, align: "center" },
        { key: "name", title: "标准", kind: "text", width: 5.5 },
        { key: "measure", title: "怎么量", kind: "text", width: 14 },
        { key: "threshold", title: "阈值", kind: "text", width: 4.4, align: "center" },
        { key: "within", title: "期限", kind: "text", width: 4.2, align: "center" },
        { key: "period", title: "统计周期", kind: "text", width: 7 },
        { key: "clause", title: "出处", kind: "text", width: 5 },
      ],
      rows: standards.map(({ id, order, name, measure, comparison, threshold, within, period, source }) => ({
        id,
        cells: {
          no: order, name, measure, threshold: threshold === undefined ? comparison : `${comparison} ${typeof threshold === "number" ? `${threshold}%` : durationText(threshold)}`,
          within: within ? durationText(within) : null, period, clause: clauses.label(source.clause),
        },
      })),
    };
  },
});
