import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

/** All emergency plans. */
export const playbooksList = defineView({
  id: "playbooks/list",
  title: "应急预案目录",
  readers: everybody,
  build({ values, staffing }): Table {
    const playbooks = [...values("playbooks")].sort((a, b) => a.order - b.order);
    return {
      id: "playbooks/list",
      caption: "应急预案目录",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "title", title: "预案", kind: "text", width: 20 },
        { key: "scenarios", title: "场景", kind: "text", width: 30 },
        { key: "lead", title: "应急负责人", kind: "text", width: 7 },
        { key: "deputy", title: "后备", kind: "text", width: 7 },
        { key: "version", title: "版本", kind: "text", width: 4, align: "center" },
      ],
      rows: playbooks.map((playbook, index) => ({
        id: playbook.id,
        cells: {
          no: index + 1, title: { text: playbook.title, href: `playbooks/${playbook.id}.html` }, scenarios: playbook.scenarios.map(({ title }) => title).join("、"),
          lead: staffing.name(playbook.lead), deputy: staffing.name(playbook.deputy), version: playbook.version,
        },
      })),
    };
  },
});
