import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";
import { certifiedColumns, certifiedRow } from "./certified.ts";

/** The people of one group with their certificates and telephones. The parameter is the group as the roster writes it. */
export const staffingGroup = defineView({
  id: "staffing/group",
  title: "一组人员",
  readers: ["bid"],
  parameters: ({ staffing }) => [...new Set(staffing.members.map(({ person }) => person.group))],
  build: ({ staffing }, parameter): Table => ({
    id: "staffing/group",
    caption: `人员和证书：${parameter ?? ""}`,
    columns: certifiedColumns,
    rows: staffing.members.filter(({ person }) => person.group === parameter).map(certifiedRow),
  }),
});
