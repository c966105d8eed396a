import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { playbookIds, playbookOf } from "./parts.ts";

/** The preventive work of one plan: what, when, who. */
export const playbooksPrevention = defineView({
  id: "playbooks/prevention",
  title: "预防工作",
  readers: everybody,
  parameters: playbookIds,
  build(model, parameter): Table {
    const playbook = playbookOf(model, parameter);
    const kinds = model.values("playbookOutline")[0]?.prevention ?? [];
    const rank = (kind: string): number => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
    return {
      id: "playbooks/prevention",
      caption: `预防工作的时间和人员：${playbook?.title ?? ""}`,
      columns: [
        { key: "kind", title: "类别", kind: "text", width: 5, merge: true },
        { key: "work", title: "做什么", kind: "text", width: 13 },
        { key: "when", title: "时间", kind: "text", width: 12 },
        { key: "who", title: "人员", kind: "text", width: 8 },
      ],
      rows: [...(playbook?.prevention ?? [])].sort((a, b) => rank(a.kind) - rank(b.kind)).map(({ kind, work, when, who }, index) => ({
        id: `work-${index + 1}`, cells: { kind, work, when, who: who.map(model.staffing.name).join("、") },
      })),
    };
  },
});
