import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { playbookIds, playbookOf } from "./parts.ts";

/** The measures of network and data security that one plan uses, by name; without a plan all. */
export const playbooksMeasures = defineView({
  id: "playbooks/measures",
  title: "网络和数据安全技术措施",
  readers: everybody,
  parameters: playbookIds,
  build(model, parameter): Table {
    const playbook = playbookOf(model, parameter);
    const measures = model.values("playbookOutline")[0]?.measures ?? [];
    const users = (id: string): string[] => (playbook?.scenarios ?? []).flatMap((scenario, at) => (scenario.measures.includes(id) ? [`${at + 1}`] : []));
    return {
      id: "playbooks/measures",
      caption: `网络和数据安全技术措施${playbook ? `：${playbook.title}` : ""}`,
      columns: [
        { key: "kind", title: "类别", kind: "text", width: 4, merge: true },
        { key: "name", title: "措施", kind: "text", width: 6 },
        { key: "how", title: "做法", kind: "text", width: 13 },
        { key: "done", title: "达到什么算做到", kind: "text", width: 10 },
        { key: "used", title: "用于哪些场景", kind: "text", width: 6, align: "center" },
      ],
      rows: measures.filter(({ id }) => playbook === undefined || users(id).length > 0).map(({ id, kind, name, how, done }) => ({ id, cells: { kind, name, how, done, used: playbook ? (users(id).length === playbook.scenarios.length ? "全部" : `场景 ${users(id).join("、")}`) : undefined } })),
    };
  },
});
