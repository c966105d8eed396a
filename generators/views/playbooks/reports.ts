import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { scenarioIds, scenarioOf } from "./parts.ts";

/** The reports of one scenario: what, to whom, within what time; the contract's times from the service levels. */
export const playbooksReports = defineView({
  id: "playbooks/reports",
  title: "场景的报告",
  readers: everybody,
  parameters: scenarioIds,
  build(model, parameter): Table {
    const found = scenarioOf(model, parameter);
    const times = new Map(model.values("serviceTimes").map((time) => [time.id, time]));
    return {
      id: "playbooks/reports",
      caption: `报告：${found?.scenario.title ?? ""}`,
      columns: [
        { key: "title", title: "报告", kind: "text", width: 10 },
        { key: "to", title: "交给谁", kind: "text", width: 9 },
        { key: "within", title: "时限", kind: "text", width: 6, align: "center" },
        { key: "from", title: "从什么时候起算", kind: "text", width: 13 },
      ],
      rows: (found?.scenario.reports ?? []).map(({ title, to, time: id, within, from }, index) => {
        const time = id === undefined ? undefined : times.get(id);
        const source = time && (model.clauses.label(time.source.clause) || time.source.clause);
        return {
          id: `report-${index + 1}`,
          cells: {
            title, to, within: time ? `${durationText(time.limit)}内` : within ? `${durationText(within)}内` : null,
            from: time ? `${time.starts}（${source ?? ""}）` : (from ?? "从故障发现起"),
          },
        };
      }),
    };
  },
});
