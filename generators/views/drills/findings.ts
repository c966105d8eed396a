import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { drillIds, drillOf } from "./drill.ts";

const states = { open: "未关闭", closed: "已关闭", carried: "结转" } as const;
const EMPTY_LINES = 3;

/** What one drill brought to light, who mends it by when, and how it ended: lines to write on before it is held. */
export const drillsFindings = defineView({
  id: "drills/findings",
  title: "演练问题和整改",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter): Table {
    const findings = drillOf(model, parameter)?.findings;
    return {
      id: "drills/findings",
      caption: "问题和整改",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 4.2, align: "center" },
        { key: "text", title: "问题", kind: "text", width: 11 },
        { key: "action", title: "整改办法", kind: "text", width: 10 },
        { key: "owner", title: "整改人", kind: "text", width: 6.5 },
        { key: "due", title: "期限", kind: "date", width: 6.5 },
        { key: "status", title: "状态", kind: "choice", width: 4.5, choices: Object.values(states) },
        { key: "end", title: "关闭凭据或结转去处", kind: "text", width: 13 },
      ],
      rows: findings
        ? findings.map(({ id, text, action, owner, due, status, closed, proof, carriedTo }, index) => ({
          id, cells: { no: index + 1, text, action, owner: model.staffing.name(owner), due, status: states[status], end: [closed, proof ?? carriedTo].filter(Boolean).join("，") },
          ...(status === "open" ? { tone: "warning" as const } : {}),
        }))
        : Array.from({ length: EMPTY_LINES }, (_, index) => ({ cells: { no: index + 1, text: null, action: null, owner: null, due: null, status: null, end: null } })),
    };
  },
});
