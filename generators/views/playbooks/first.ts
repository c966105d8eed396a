import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { phoneOf, scenarioIds, scenarioOf, shortPosition } from "./parts.ts";

/** Who does what at once when the fault of one scenario is seen. */
export const playbooksFirst = defineView({
  id: "playbooks/first",
  title: "头五分钟",
  readers: everybody,
  parameters: scenarioIds,
  build(model, parameter): Table {
    const found = scenarioOf(model, parameter);
    return {
      id: "playbooks/first",
      caption: `头五分钟：${found?.scenario.title ?? ""}`,
      columns: [
        { key: "no", title: "次序", kind: "integer", width: 3, align: "center" },
        { key: "who", title: "谁", kind: "text", width: 9 },
        { key: "phone", title: "电话", kind: "text", width: 7 },
        { key: "action", title: "马上做什么", kind: "text", width: 19 },
      ],
      rows: (found?.scenario.first ?? []).map(({ actor, action }, index) => ({
        id: `first-${index + 1}`, cells: { no: index + 1, who: `${model.staffing.name(actor)}\n${shortPosition(model, actor)}`, phone: phoneOf(model, actor), action },
      })),
    };
  },
});
