import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Who to call: no ID numbers, no wages. */
export const staffingContacts = defineView({
  id: "staffing/contacts",
  title: "值班与联系名册",
  readers: ["bid", "runbook"],
  build({ staffing }): Table {
    const groups = [...new Set(staffing.members.map(({ person }) => person.group))];
    return {
      id: "staffing/contacts",
      caption: "值班与联系名册",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "姓名", kind: "text", width: 7 },
        { key: "position", title: "岗位", kind: "text", width: 16 },
        { key: "onsite", title: "驻场", kind: "choice", width: 4, choices: ["驻场", "不驻场"] },
        { key: "phone", title: "移动电话", kind: "text", width: 9 },
        { key: "email", title: "电子邮箱", kind: "text", width: 14 },
      ],
      rows: groups.flatMap((group) => [
        { section: group },
        ...staffing.members.filter(({ person }) => person.group === group).map(({ person }) => ({
          id: person.id,
          cells: {
            no: staffing.members.findIndex((member) => member.person.id === person.id) + 1,
            name: person.name, position: person.position, onsite: person.onsite ? "驻场" : "不驻场", phone: person.phone, email: person.email ?? null,
          },
        })),
      ]),
    };
  },
});
