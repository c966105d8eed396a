import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** “2025-04-30” → “4 月 30 日”. */
const dayText = (date: string): string => `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日`;

/** The risks of one level, highest first, with measures, owner and the plan that covers them. */
export const risksLevel = defineView({
  id: "risks/level",
  title: "某一等级的风险",
  readers: ["bid"],
  parameters: ({ risks }) => (risks.scale?.levels ?? []).map(({ id }) => id),
  build({ risks, staffing, values }, parameter): Table {
    const asked = risks.scale?.levels.find(({ id }) => id === parameter);
    const playbooks = new Map(values("playbooks").map(({ id, title }) => [id, title]));
    return {
      id: "risks/level",
      caption: `等级为${asked?.word ?? ""}的风险和应对措施`,
      columns: [
        { key: "risk", title: "风险", kind: "text", width: 8 },
        { key: "score", title: "评分", kind: "text", width: 5, align: "center" },
        { key: "measures", title: "应对措施", kind: "text", width: 18 },
        { key: "owner", title: "责任人、期限、预案", kind: "text", width: 8 },
      ],
      rows: risks.risks.filter(({ level }) => level?.id === parameter).sort((a, b) => b.score - a.score || (a.risk.id < b.risk.id ? -1 : 1)).map(({ risk, score, residualScore }) => ({
        id: risk.id,
        cells: {
          risk: risk.title, score: `${score} → ${residualScore}`, measures: risk.measures.map((measure, index) => `${index + 1}. ${measure}`).join("\n"),
          owner: [staffing.name(risk.owner), `${dayText(risk.due)}前`, risk.playbook === undefined ? "" : (playbooks.get(risk.playbook) ?? risk.playbook)].filter(Boolean).join("\n"),
        },
      })),
      notes: asked ? [asked.action] : [],
    };
  },
});
