import { dateInWords } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { drillIds, drillOf, isHeld } from "./drill.ts";

/** What must be ready before one drill, by when and by whom; ticked off on paper. */
export const drillsNeeds = defineView({
  id: "drills/needs",
  title: "演练准备事项",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter): Table {
    const drill = drillOf(model, parameter);
    return {
      id: "drills/needs",
      caption: "准备事项",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "what", title: "准备什么", kind: "text", width: 24 },
        { key: "owner", title: "谁准备", kind: "text", width: 6.5 },
        { key: "due", title: "备好日期", kind: "text", width: 9, align: "center" },
        { key: "done", title: "核对", kind: "text", width: 4, align: "center" },
      ],
      rows: (drill?.plan.needs ?? []).map(({ what, owner, due }, index) => ({
        cells: { no: index + 1, what, owner: model.staffing.name(owner), due: dateInWords(due), done: drill && isHeld(drill) ? "☑" : "☐" },
      })),
    };
  },
});
