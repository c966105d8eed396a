import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The requirement blocks with who answers for each and who works on it. */
export const systemsBlocks = defineView({
  id: "systems/blocks",
  title: "需求分段",
  readers: ["bid"],
  build({ systems, staffing, clauses }): Table {
    return {
      id: "systems/blocks",
      caption: "需求分段和维护人员",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "分段", kind: "text", width: 11 },
        { key: "lead", title: "主责", kind: "text", width: 6 },
        { key: "staff", title: "维护人员", kind: "text", width: 14 },
        { key: "clause", title: "采购需求", kind: "text", width: 8 },
      ],
      rows: systems.blocks.map((block, index) => {
        const staff = (systems.modules.find(({ id }) => id === block.module)?.staff ?? []).map(staffing.name);
        return { id: block.id, cells: { no: index + 1, name: block.name, lead: staff[0] ?? null, staff: staff.join("、"), clause: clauses.label(block.clause).replace(/^第六章 /, "") } };
      }),
    };
  },
});
