import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

const parts = {
  handling: { caption: "处置时限目标", measures: ["响应", "到场", "修复", "替换", "切换", "控制"] },
  delivery: { caption: "报告和方案时限目标", measures: ["报告", "方案"] },
} as const;

/** The time limits of the technical requirements, short: `handling` of faults and tickets, `delivery` of reports. */
export const serviceLevelsTimeLimits = defineView({
  id: "service-levels/time-limits",
  title: "时限目标",
  readers: ["bid"],
  parameters: () => Object.keys(parts),
  build({ clauses, values }, parameter): Table {
    const { caption, measures } = parts[parameter === "delivery" ? "delivery" : "handling"];
    const shown = values("serviceTimes").filter(({ measure, source }) => clauses.byId.get(source.clause)?.volume === "technical" && measures.some((each) => each === measure));
    return {
      id: "service-levels/time-limits",
      caption,
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.5, align: "center" },
        { key: "name", title: "事项", kind: "text", width: 12 },
        { key: "limit", title: "时限", kind: "text", width: 5.8, align: "center" },
        { key: "clock", title: "时钟", kind: "text", width: 5, align: "center" },
        { key: "starts", title: "起止", kind: "text", width: 14 },
      ],
      rows: shown.map((time, index) => ({
        id: time.id,
        cells: { no: index + 1, name: time.name, limit: `${time.comparison === "小于" ? "小于 " : ""}${durationText(time.limit)}`, clock: time.clock, starts: time.starts },
      })),
    };
  },
});
