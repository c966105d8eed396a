import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";
import { background, backgroundColumns, skillsOf } from "./background.ts";

/** The people whom the staffing table of the tender does not ask for. */
export const staffingBeyond = defineView({
  id: "staffing/beyond",
  title: "人员要求表以外的人员",
  readers: ["bid"],
  build: ({ staffing }): Table => ({
    id: "staffing/beyond",
    caption: "人员要求表以外配置的人员",
    columns: backgroundColumns.map((column) => (column.key === "work" ? { ...column, title: "近年同类工作", width: 8 } : column)),
    rows: staffing.members.filter(({ requirement }) => requirement === undefined).map((member) => ({ id: member.person.id, cells: background(member, skillsOf(member)) })),
  }),
});
