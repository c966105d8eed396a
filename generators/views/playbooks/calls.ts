import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";
import { callOrder } from "./call-order.ts";
import { faultLevels, playbookIds, playbookOf } from "./parts.ts";

/** Whom to call in which order for one plan, with telephones and times by level. */
export const playbooksCalls = defineView({
  id: "playbooks/calls",
  title: "呼叫次序",
  readers: ["bid", "runbook"],
  parameters: playbookIds,
  build(model, parameter): Table {
    const playbook = playbookOf(model, parameter);
    const levels = faultLevels(model);
    return {
      id: "playbooks/calls",
      caption: `呼叫次序：${playbook?.title ?? ""}`,
      columns: [
        { key: "no", title: "次序", kind: "integer", width: 3, align: "center" },
        { key: "who", title: "打给谁", kind: "text", width: 11 },
        { key: "phone", title: "电话", kind: "text", width: 8, align: "center" },
        ...levels.map(({ id, name }) => ({ key: id, title: name, kind: "text" as const, width: 6, align: "center" as const })),
      ],
      rows: (playbook ? callOrder(model, playbook) : []).map(({ id, name, position, phone, when }, index) => ({
        id, cells: { no: index + 1, who: `${name}　${position}`, phone, ...Object.fromEntries(levels.map((level) => [level.id, when.get(level.id) ?? null])) },
      })),
    };
  },
});
