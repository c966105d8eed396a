import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Work history of one person: the table of form 2.2 of chapter five; a referee, in brackets behind the project, goes to the remarks. */
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
        { key: "period", title: "年~ 年", kind: "text", width: 9, align: "center" },
        { key: "project", title: "参加过的项目", kind: "text", width: 14 },
        { key: "position", title: "担任何职", kind: "text", width: 8 },
        { key: "note", title: "备注", kind: "text", width: 9 },
      ],
      rows: (member?.person.history ?? []).map(({ from, to, project, position }) => {
        const [, name = project, referee = "—"] = /^(.*?)（(证明人[^）]*)）$/.exec(project) ?? [];
        return { cells: { period: `${from} ${to.startsWith("至") ? to : `至 ${to}`}`, project: name, position, note: referee } };
      }),
    };
  },
});
