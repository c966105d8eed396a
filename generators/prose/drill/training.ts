/** A drill → the third part of its papers: the training before it. */
import { dateInWords, durationText, type Model } from "../../../schemas/index.ts";
import { bulletList, heading, paragraph, tableNode, type DocumentBlock } from "../../values/document.ts";
import type { Drill } from "../../views/drills/drill.ts";
import { drillsQuestions } from "../../views/drills/questions.ts";
import { drillsTrainingSignIn } from "../../views/drills/training-sign-in.ts";
import { tableOf } from "../../views/show.ts";
import { roomyTable, signatureLine } from "./room.ts";

export function drillTraining(model: Model, { id, training }: Drill): DocumentBlock[] {
  const { staffing } = model;
  const items = [
    { label: "时间", value: `${dateInWords(training.date)} ${training.start}，${durationText(training.length)}` },
    { label: "地点", value: training.place },
    { label: "讲解人", value: staffing.name(training.trainer) },
    ...(training.held ? [{ label: "考核结果", value: training.held.result }] : []),
  ];
  return [
    heading(1, "演练培训"),
    { type: "viewFacts", facts: { id: "drills/training", caption: "", items } },
    heading(2, "内容"), bulletList(training.content),
    heading(2, "考核"),
    paragraph("讲完当场口头提问，每人至少答一题；答不出的当天补讲再问，仍答不出的换人参演。"),
    tableNode(tableOf(drillsQuestions, model, id)),
    heading(2, "签到"), roomyTable(tableOf(drillsTrainingSignIn, model, id), 2),
    ...(training.held ? [] : [signatureLine("考核合格人数", "补讲的人"), signatureLine("讲解人", "日期")]),
  ];
}
