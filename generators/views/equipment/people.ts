import type { Table } from "../../values/table.ts";
import { certifiedColumns, certifiedRow } from "../staffing/certified.ts";
import { defineView } from "../view.ts";

/** Who answers for one list: its lead first, then those who own duties of this list alone. */
export const equipmentPeople = defineView({
  id: "equipment/people",
  title: "清单的责任人员",
  readers: ["bid"],
  parameters: ({ equipment }) => equipment.map(({ list }) => list.id),
  build({ equipment, obligations, staffing }, parameter): Table {
    const list = equipment.find((one) => one.list.id === parameter)?.list;
    const owners = obligations.filter(({ obligation }) => obligation.equipment?.length === 1 && obligation.equipment[0] === list?.id).map(({ obligation }) => obligation.owner);
    const lead = staffing.members.filter(({ person }) => person.id === list?.lead);
    const others = staffing.members.filter(({ person }) => person.id !== list?.lead && owners.includes(person.id));
    return { id: "equipment/people", caption: `责任人员：${list?.title ?? ""}`, columns: certifiedColumns, rows: [...lead, ...others].map(certifiedRow) };
  },
});
