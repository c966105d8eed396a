import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

/** The 5×5 matrix: which risks stand in each cell before and after treatment; `counts`: how many before it. */
export const risksMatrix = defineView({
  id: "risks/matrix",
  title: "风险矩阵",
  readers: everybody,
  parameters: () => ["inherent", "residual", "counts"],
  build({ risks }, parameter = "inherent"): Table {
    const after = parameter === "residual";
    const at = (likelihood: number, impact: number): string => {
      const here = risks.risks.filter(({ risk }) => (after ? risk.residualLikelihood : risk.likelihood) === likelihood && (after ? risk.residualImpact : risk.impact) === impact);
      if (parameter === "counts") return here.length === 0 ? "—" : `${here.length} 项`;
      return here.map(({ risk }) => risk.id).join(" ");
    };
    const word = (kind: "likelihood" | "impact", value: number): string => risks.scale?.[kind].find((step) => step.value === value)?.word ?? "";
    const five = [1, 2, 3, 4, 5];
    return {
      id: "risks/matrix",
      caption: after ? "风险矩阵（应对之后）" : "风险矩阵（应对之前）",
      columns: [
        { key: "likelihood", title: "可能性＼影响", kind: "text", width: 8 },
        ...five.map((impact) => ({ key: `i${impact}`, title: `${impact} ${word("impact", impact)}`, kind: "text" as const, width: 8, align: "center" as const })),
      ],
      rows: [...five].reverse().map((likelihood) => ({
        cells: { likelihood: `${likelihood} ${word("likelihood", likelihood)}`, ...Object.fromEntries(five.map((impact) => [`i${impact}`, at(likelihood, impact) || null])) },
      })),
      notes: (risks.scale?.levels ?? []).map(({ word: level, from, to, action }) => `${level}：${from}–${to} 分。${action}`),
    };
  },
});
