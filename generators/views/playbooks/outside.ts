import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { playbookIds, playbookOf } from "./parts.ts";

/** Whom outside the project to ask for help; the number is written in by hand when it is checked. */
export const playbooksOutside = defineView({
  id: "playbooks/outside",
  title: "外部支持",
  readers: everybody,
  parameters: playbookIds,
  build(model, parameter): Table {
    const playbook = playbookOf(model, parameter);
    return {
      id: "playbooks/outside",
      caption: `外部支持：${playbook?.title ?? ""}`,
      columns: [
        { key: "who", title: "找谁", kind: "text", width: 12 },
        { key: "when", title: "什么时候找", kind: "text", width: 17 },
        { key: "number", title: "值班电话（核对后填）", kind: "text", width: 9 },
      ],
      rows: (playbook?.outside ?? []).map(({ who, when }, index) => ({ id: `outside-${index + 1}`, cells: { who, when, number: null } })),
    };
  },
});
