import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** 风险管理表 of chapter five: what is expected and how it is met, the gravest first. */
export const risksExpected = defineView({
  id: "risks/expected",
  title: "风险管理表",
  readers: ["bid"],
  build({ risks }): Table {
    const sorted = [...risks.risks].sort((a, b) => b.score - a.score || (a.risk.id < b.risk.id ? -1 : 1));
    return {
      id: "risks/expected",
      caption: "风险管理表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.5, align: "center" },
        { key: "risk", title: "预期风险", kind: "text", width: 14 },
        { key: "plan", title: "应对方案", kind: "text", width: 21 },
      ],
      rows: sorted.map(({ risk }, index) => ({
        id: risk.id,
        cells: { no: index + 1, risk: `${risk.title}。${risk.cause}`, plan: risk.measures.map((measure, at) => `${at + 1}. ${measure}`).join("\n") },
      })),
    };
  },
});
