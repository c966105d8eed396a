import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView, everybody } from "../view.ts";

/** The four fault levels with their time windows and limits. */
export const serviceLevelsFaultLevels = defineView({
  id: "service-levels/fault-levels",
  title: "故障级别",
  readers: everybody,
  build({ values, clauses }): Table {
    const levels = [...values("faultLevels")].sort((a, b) => a.order - b.order);
    return {
      id: "service-levels/fault-levels",
      caption: "故障级别与响应时限",
      ...sourced(levels),
      columns: [
        { key: "name", title: "级别", kind: "text", width: 8 },
        { key: "scope", title: "范围", kind: "choice", width: 5, choices: ["大范围", "小范围"] },
        { key: "window", title: "时段", kind: "text", width: 8, align: "center" },
        { key: "remote", title: "远程未排除", kind: "text", width: 7, align: "center" },
        { key: "arrive", title: "到场", kind: "text", width: 6, align: "center" },
        { key: "clause", title: "出处", kind: "text", width: 12 },
      ],
      rows: levels.map((level) => ({
        id: level.id,
        cells: {
          name: level.name, scope: level.scope, window: `${level.from}–${level.to}`, remote: durationText(level.remote), arrive: durationText(level.arrive),
          clause: level.sources[0] ? clauses.label(level.sources[0].clause) : null,
        },
      })),
    };
  },
});
