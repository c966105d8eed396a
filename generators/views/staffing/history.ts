import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Work history of one person: the table of form 2.2 of chapter five. */
export const staffingHistory = defineView({
  id: "staffing/history",
  title: "主要工作经历",
  readers: ["bid"],
  parameters: ({ staffing }) => staffing.members.map(({ person }) => person.id),
  build({ staffing }, parameter): Table {
    const member = staffing.members.find(({ person }) => person.id === parameter);
    return {
      id: "staffing/history",
      caption: `主要工作经历：${member?.person.name ?? ""}`,
      columns: [
        { key: "period", title: "起止年月", kind: "text", width: 10, align: "center" },
        { key: "project", title: "参加过的项目", kind: "text", width: 24 },
        { key: "position", title: "担任何职", kind: "text", width: 12 },
        { key: "note", title: "备注", kind: "text", width: 8 },
      ],
      rows: (member?.person.history ?? []).map(({ from, to, project, position }) => ({ cells: { period: `${from} 至 ${to}`, project, position, note: null } })),
    };
  },
});
