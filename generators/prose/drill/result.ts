/** A drill → the fifth part of its papers: assessment and summary, or the forms for them. */
import { dateInWords, type Model } from "../../../schemas/index.ts";
import { bulletList, heading, paragraph, type DocumentBlock } from "../../values/document.ts";
import { drillsAssessment } from "../../views/drills/assessment.ts";
import type { Drill } from "../../views/drills/drill.ts";
import { drillsFindings } from "../../views/drills/findings.ts";
import { tableOf } from "../../views/show.ts";
import { room, roomyTable, signatureLine } from "./room.ts";

export function drillResult(model: Model, drill: Drill): DocumentBlock[] {
  const { id, assessment, findings } = drill;
  return [
    heading(1, "演练评估与总结"),
    heading(2, "评估"),
    paragraph(`评定人：${assessment.assessors.join("、")}。演练结束当场点评，逐条评定。`),
    roomyTable(tableOf(drillsAssessment, model, id), 2),
    paragraph(assessment.conclusion ? `评估结论：${assessment.conclusion}。` : "评估结论：□ 通过　　□ 整改后通过　　□ 不通过"),
    ...(drill.summary ? [] : [{ type: "pageBreak" as const }]),
    heading(2, "总结"),
    ...summary(drill),
    heading(2, "问题和整改"),
    findings && findings.length === 0 ? paragraph("没有发现问题。") : roomyTable(tableOf(drillsFindings, model, id), 3),
    paragraph("每个问题由整改人在期限内改好、质量与文档负责人复核后关闭；演练结束时没有改完的，下次演练先查。"),
    signatureLine("总指挥", "质量与文档负责人"), signatureLine("采购人", "日期"),
  ];
}

function summary({ summary: written, handedIn }: Drill): DocumentBlock[] {
  if (written) {
    return [
      paragraph(written.text),
      paragraph("做得好的："), bulletList(written.merits),
      paragraph("预案和以后的演练要改的："), bulletList(written.next),
      paragraph(`总结报告 ${dateInWords(written.date)}报采购人。`),
    ];
  }
  const items = [
    { label: "经过和总体评价", value: room(6) }, { label: "各时限的计划与实际", value: room(5) }, { label: "做得好的", value: room(3) }, { label: "预案和以后的演练要改的", value: room(4) },
  ];
  return [paragraph(`总结报告最迟 ${dateInWords(handedIn.summary)}报采购人，照下表逐项写。`), { type: "viewFacts", facts: { id: "drills/summary", caption: "", items } }];
}
