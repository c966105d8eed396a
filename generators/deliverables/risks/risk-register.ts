import { bulletList, heading, paragraph, tableNode } from "../../values/document.ts";
import { risksMatrix } from "../../views/risks/matrix.ts";
import { risksRegisterBrief } from "../../views/risks/register-brief.ts";
import { risksRegister } from "../../views/risks/register.ts";
import { tableOf } from "../../views/show.ts";
import { everybody } from "../../views/view.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** The risk register with its 5×5 matrix, as a workbook and as a document. */
export const riskRegister = defineDeliverable({
  id: "risk-register",
  title: "风险登记册",
  what: "本合同的全部风险：成因、评分、应对、责任人、期限，附 5×5 矩阵。",
  readers: everybody,
  sources: ["risks", "riskScale"],
  xlsx(model) {
    const mark = draftMark(model);
    const levels = model.risks.scale?.levels ?? [];
    return {
      properties: properties(model, "风险登记册"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [
        { name: "风险登记册", title: "风险登记册", lines: [`共 ${model.risks.risks.length} 条；分值 = 可能性 × 影响`, levels.map(({ word, from, to }) => `${word} ${from}–${to}`).join("　")], tables: [tableOf(risksRegister, model)], orientation: "landscape" },
        { name: "矩阵-应对前", title: "风险矩阵（应对之前）", tables: [tableOf(risksMatrix, model, "inherent")], orientation: "landscape" },
        { name: "矩阵-应对后", title: "风险矩阵（应对之后）", tables: [tableOf(risksMatrix, model, "residual")], orientation: "landscape" },
      ],
    };
  },
  docx(model) {
    const { contract, risks, staffing } = model;
    const mark = draftMark(model);
    const scale = risks.scale;
    const count = (word: string): number => risks.risks.filter(({ level }) => level?.word === word).length;
    const owners = [...new Set(risks.risks.map(({ risk }) => risk.owner))].map((id) => `${staffing.name(id)}（${risks.risks.filter(({ risk }) => risk.owner === id).length} 条）`);
    return {
      properties: properties(model, "风险登记册"),
      profile: contract.profile,
      cover: { title: contract.project, subtitle: "风险登记册", lines: [`项目编号：${contract.projectNumber}`, `采购人：${contract.buyer.name}`] },
      contents: true,
      header: { left: contract.project, right: "风险登记册" },
      ...(mark ? { mark } : {}),
      sections: [
        {
          orientation: "portrait",
          children: [
            heading(1, "说明"),
            heading(2, "范围"),
            paragraph(`本册登记${contract.project}服务期内的 ${risks.risks.length} 条风险，按可能性与影响各五级评分，分值为二者之积。每条风险有责任人和完成期限；${(scale?.levels ?? []).filter(({ needsPlaybook }) => needsPlaybook === "true").map(({ word }) => `“${word}”`).join("、")}风险另有应急预案。`),
            heading(2, "等级划分"),
            bulletList((scale?.levels ?? []).map(({ word, from, to, action }) => `${word}（${from}–${to} 分，现有 ${count(word)} 条）：${action}`)),
            heading(2, "评分标准"),
            ...(scale ? [tableNode(scaleTable("likelihood", "可能性五级", scale.likelihood)), tableNode(scaleTable("impact", "影响五级", scale.impact))] : []),
            heading(2, "责任人"),
            paragraph(`每条风险指定一名责任人：${owners.join("、")}。`),
          ],
        },
        {
          orientation: "landscape",
          children: [
            heading(1, "风险矩阵"),
            tableNode(tableOf(risksMatrix, model, "inherent")),
            { type: "pageBreak" },
            tableNode({ ...tableOf(risksMatrix, model, "residual"), notes: [] }),
            heading(1, "登记册"),
            tableNode(tableOf(risksRegisterBrief, model)),
          ],
        },
      ],
    };
  },
});

function scaleTable(id: string, caption: string, steps: readonly { value: number; word: string; meaning: string }[]) {
  return {
    id: `risks/scale-${id}`,
    caption,
    columns: [
      { key: "value", title: "分值", kind: "integer" as const, width: 4, align: "center" as const },
      { key: "word", title: "程度", kind: "text" as const, width: 6, align: "center" as const },
      { key: "meaning", title: "判断标准", kind: "text" as const, width: 30 },
    ],
    rows: steps.map(({ value, word, meaning }) => ({ cells: { value, word, meaning } })),
  };
}
