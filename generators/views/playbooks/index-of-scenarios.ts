import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { playbooksInOrder } from "./parts.ts";

/** All scenarios of all plans, each a link to its page: where who is on duty looks first. */
export const playbooksIndexOfScenarios = defineView({
  id: "playbooks/index-of-scenarios",
  title: "全部场景",
  readers: everybody,
  build(model): Table {
    return {
      id: "playbooks/index-of-scenarios",
      caption: "全部场景：点开就是处置页",
      columns: [
        { key: "title", title: "场景", kind: "text", width: 12 },
        { key: "signs", title: "现象", kind: "text", width: 22 },
        { key: "card", title: "头五分钟", kind: "text", width: 18 },
      ],
      rows: playbooksInOrder(model).flatMap((playbook) => [
        { section: playbook.title },
        ...playbook.scenarios.map(({ id, title, known = [], signs, card }) => ({
          id, cells: { title: { text: title, href: `playbooks/scenarios/${id}.html` }, signs: known.length > 0 ? `${signs}\n也叫：${known.join("、")}` : signs, card },
        })),
      ]),
    };
  },
});
