import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

/** The risk register, highest first. */
export const risksRegister = defineView({
  id: "risks/register",
  title: "风险登记册",
  readers: everybody,
  build({ risks, staffing, values }): Table {
    const playbooks = new Map(values("playbooks").map(({ id, title }) => [id, title]));
    const levels = (risks.scale?.levels ?? []).map(({ word }) => word);
    const score = (likelihood: number, impact: number, product: number): string => `${likelihood}×${impact}=${product}`;
    return {
      id: "risks/register",
      caption: "风险登记册",
      columns: [
        { key: "id", title: "编号", kind: "text", width: 4, align: "center" },
        { key: "title", title: "风险", kind: "text", width: 12 },
        { key: "category", title: "类别", kind: "choice", width: 4, choices: ["人员", "技术", "设备", "安全", "数据", "合同", "进度", "外部"] },
        { key: "cause", title: "成因", kind: "text", width: 16 },
        { key: "consequence", title: "后果", kind: "text", width: 14 },
        { key: "score", title: "可能性×影响", kind: "text", width: 6, align: "center" },
        { key: "level", title: "等级", kind: "choice", width: 4, choices: levels },
        { key: "treatment", title: "应对", kind: "choice", width: 4, choices: ["规避", "降低", "转移", "接受"] },
        { key: "measures", title: "应对措施", kind: "text", width: 24 },
        { key: "residual", title: "剩余", kind: "text", width: 6, align: "center" },
        { key: "residualLevel", title: "剩余等级", kind: "choice", width: 4, choices: levels },
        { key: "owner", title: "责任人", kind: "text", width: 6 },
        { key: "due", title: "期限", kind: "date", width: 7 },
        { key: "playbook", title: "应急预案", kind: "text", width: 10 },
      ],
      rows: [...risks.risks].sort((a, b) => b.score - a.score || (a.risk.id < b.risk.id ? -1 : 1)).map(({ risk, score: product, level, residualScore, residualLevel }) => ({
        id: risk.id,
        cells: {
          id: risk.id, title: risk.title, category: risk.category, cause: risk.cause, consequence: risk.consequence,
          score: score(risk.likelihood, risk.impact, product), level: level?.word ?? null, treatment: risk.treatment, measures: risk.measures.map((measure, i) => `${i + 1}. ${measure}`).join("\n"),
          residual: score(risk.residualLikelihood, risk.residualImpact, residualScore), residualLevel: residualLevel?.word ?? null,
          owner: staffing.name(risk.owner), due: risk.due,
          playbook: risk.playbook === undefined ? null : { text: playbooks.get(risk.playbook) ?? risk.playbook, href: `playbooks/${risk.playbook}.html` },
        },
      })),
    };
  },
});
