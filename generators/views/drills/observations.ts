import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { afterStart, drillIds, drillOf } from "./drill.ts";

/** Lines to write on before a drill is held. */
const EMPTY_LINES = 4;

/** What was seen in one drill besides its steps. */
export const drillsObservations = defineView({
  id: "drills/observations",
  title: "演练观察记录",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter): Table {
    const seen = drillOf(model, parameter)?.record.held?.observations;
    return {
      id: "drills/observations",
      caption: "步骤以外的观察",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "minute", title: "时间（分）", kind: "text", width: 6, align: "center" },
        { key: "text", title: "看到什么、听到什么", kind: "text", width: 34 },
      ],
      rows: seen
        ? seen.map(({ minute, text }, index) => ({ cells: { no: index + 1, minute: afterStart(minute), text } }))
        : Array.from({ length: EMPTY_LINES }, (_, index) => ({ cells: { no: index + 1, minute: null, text: null } })),
    };
  },
});
