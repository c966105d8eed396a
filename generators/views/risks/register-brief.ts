import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

/** The risk register for a printed page: what belongs together stands in one cell. */
export const risksRegisterBrief = defineView({
  id: "risks/register-brief",
  title: "风险登记册（打印）",
  readers: everybody,
  build({ risks, staffing, values }): Table {
    const playbooks = new Map(values("playbooks").map(({ id, title }) => [id, title]));
    const rated = (likelihood: number, impact: number, score: number, level: string | undefined): string => `${likelihood}×${impact}=${score}\n${level ?? ""}`;
    return {
      id: "risks/register-brief",
      caption: "风险登记册",
      columns: [
        { key: "id", title: "编号", kind: "text", width: 4, align: "center" },
        { key: "risk", title: "风险", kind: "text", width: 11 },
        { key: "why", title: "成因与后果", kind: "text", width: 22 },
        { key: "rating", title: "评分", kind: "text", width: 6, align: "center" },
        { key: "measures", title: "应对措施", kind: "text", width: 30 },
        { key: "residual", title: "剩余", kind: "text", width: 6, align: "center" },
        { key: "owner", title: "责任人与期限", kind: "text", width: 10, align: "center" },
        { key: "playbook", title: "应急预案", kind: "text", width: 10 },
      ],
      rows: [...risks.risks].sort((a, b) => b.score - a.score || (a.risk.id < b.risk.id ? -1 : 1)).map(({ risk, score, level, residualScore, residualLevel }) => ({
        id: risk.id,
        cells: {
          id: risk.id, risk: `${risk.title}（${risk.category}）`, why: `成因：${risk.cause}\n后果：${risk.consequence}`,
          rating: rated(risk.likelihood, risk.impact, score, level?.word),
          measures: `${risk.treatment}。${risk.measures.map((measure, index) => `${index + 1}. ${measure}`).join("\n")}`,
          residual: rated(risk.residualLikelihood, risk.residualImpact, residualScore, residualLevel?.word),
          owner: `${staffing.name(risk.owner)}\n${risk.due}`, playbook: risk.playbook === undefined ? "—" : (playbooks.get(risk.playbook) ?? risk.playbook),
        },
      })),
    };
  },
});
