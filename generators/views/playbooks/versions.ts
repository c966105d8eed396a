import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { playbookIds, playbookOf } from "./parts.ts";

/** The versions of one plan. */
export const playbooksVersions = defineView({
  id: "playbooks/versions",
  title: "版本记录",
  readers: everybody,
  parameters: playbookIds,
  build(model, parameter): Table {
    const playbook = playbookOf(model, parameter);
    return {
      id: "playbooks/versions",
      caption: `版本记录：${playbook?.title ?? ""}`,
      columns: [
        { key: "version", title: "版本", kind: "text", width: 4, align: "center" },
        { key: "date", title: "日期", kind: "date", width: 8 },
        { key: "change", title: "改了什么", kind: "text", width: 26 },
      ],
      rows: (playbook?.history ?? []).map(({ version, date, change }) => ({ id: version, cells: { version, date, change } })),
    };
  },
});
