import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The scenarios of one plan: how each is noticed and what is made ready beforehand. */
export const playbooksScenarios = defineView({
  id: "playbooks/scenarios",
  title: "预案的场景",
  readers: ["bid"],
  parameters: ({ values }) => values("playbooks").map(({ id }) => id),
  build({ values }, parameter): Table {
    const playbook = values("playbooks").find(({ id }) => id === parameter);
    return {
      id: "playbooks/scenarios",
      caption: `场景和事前准备：${playbook?.title ?? ""}`,
      columns: [
        { key: "title", title: "场景", kind: "text", width: 6 },
        { key: "signs", title: "怎么发现", kind: "text", width: 13 },
        { key: "prepare", title: "事前准备", kind: "text", width: 19 },
      ],
      rows: (playbook?.scenarios ?? []).map(({ id, title, signs, phases }) => ({
        id,
        cells: { title, signs, prepare: phases.prepare.map((text, index) => `${index + 1}. ${text}`).join("\n") },
      })),
    };
  },
});
