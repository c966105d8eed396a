import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Whom to call for each plan, and whom when nobody answers. */
export const playbooksContacts = defineView({
  id: "playbooks/contacts",
  title: "应急联系人",
  readers: ["bid"],
  build({ values, staffing }): Table {
    const people = new Map(staffing.members.map(({ person }) => [person.id, person]));
    const reached = (id: string): string => {
      const person = people.get(id);
      return person ? `${person.position}\n${[person.name, person.phone].filter(Boolean).join(" ")}` : id;
    };
    return {
      id: "playbooks/contacts",
      caption: "各预案的应急联系人（24 小时）",
      columns: [
        { key: "title", title: "预案", kind: "text", width: 12 },
        { key: "lead", title: "应急负责人", kind: "text", width: 13 },
        { key: "deputy", title: "后备负责人", kind: "text", width: 13 },
      ],
      rows: [...values("playbooks")].sort((a, b) => a.order - b.order).map((playbook) => ({
        id: playbook.id,
        cells: { title: playbook.title, lead: reached(playbook.lead), deputy: reached(playbook.deputy) },
      })),
    };
  },
});
