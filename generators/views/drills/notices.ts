import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { drillIds, drillOf } from "./drill.ts";

/** Who is told of one drill, when and how, so that nobody takes it for the real thing. */
export const drillsNotices = defineView({
  id: "drills/notices",
  title: "演练告知",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter): Table {
    return {
      id: "drills/notices",
      caption: "告知采购人和有关单位",
      columns: [
        { key: "when", title: "何时", kind: "text", width: 8.5 },
        { key: "to", title: "告知谁", kind: "text", width: 8 },
        { key: "how", title: "方式", kind: "text", width: 4 },
        { key: "what", title: "告知什么", kind: "text", width: 18 },
        { key: "owner", title: "谁告知", kind: "text", width: 6.5 },
      ],
      rows: (drillOf(model, parameter)?.plan.notices ?? []).map(({ when, to, how, what, owner }) => ({ cells: { when, to, how, what, owner: model.staffing.name(owner) } })),
    };
  },
});
