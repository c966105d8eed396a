import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

/** The script of one drill, minute by minute. */
export const drillsScript = defineView({
  id: "drills/script",
  title: "演练脚本",
  readers: everybody,
  parameters: ({ values }) => values("drills").map(({ id }) => id),
  build({ values, staffing }, parameter): Table {
    const drill = values("drills").find(({ id }) => id === parameter);
    return {
      id: "drills/script",
      caption: `演练脚本：${drill?.title ?? ""}`,
      columns: [
        { key: "no", title: "步骤", kind: "integer", width: 3, align: "center" },
        { key: "minute", title: "时间", kind: "text", width: 4.2, align: "center" },
        { key: "actor", title: "谁", kind: "text", width: 6.4 },
        { key: "action", title: "动作或台词", kind: "text", width: 14.4 },
        { key: "expected", title: "预期结果", kind: "text", width: 10 },
        { key: "actual", title: "实际", kind: "text", width: 4 },
      ],
      rows: (drill?.script ?? []).map((step, index) => ({
        cells: { no: index + 1, minute: `T+${step.minute} 分`, actor: staffing.name(step.actor), action: step.action, expected: step.expected, actual: null },
      })),
    };
  },
});
