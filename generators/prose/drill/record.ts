/** A drill → the fourth part of its papers: the record of what happened, or the forms for it. */
import { dateInWords, type Model } from "../../../schemas/index.ts";
import { heading, paragraph, type DocumentBlock } from "../../values/document.ts";
import type { Drill } from "../../views/drills/drill.ts";
import { drillsObservations } from "../../views/drills/observations.ts";
import { drillsRecord } from "../../views/drills/record.ts";
import { drillsSignIn } from "../../views/drills/sign-in.ts";
import { tableOf } from "../../views/show.ts";
import { roomyTable, signatureLine } from "./room.ts";

/** Who came. */
export function drillAttendance(model: Model, { id, date, record }: Drill): DocumentBlock[] {
  const { held, recorder } = record;
  const items = [
    { label: "日期", value: dateInWords(date) },
    { label: "实际起止", value: held ? `${held.from} 至 ${held.to}` : "____：____ 至 ____：____" },
    { label: "记录人", value: model.staffing.name(recorder) },
  ];
  return [
    heading(1, "演练记录"),
    { type: "viewFacts", facts: { id: "drills/attendance", caption: "", items } },
    heading(2, "签到"), roomyTable(tableOf(drillsSignIn, model, id), 2),
  ];
}

export function drillRecord(model: Model, { id, record }: Drill): DocumentBlock[] {
  return [
    heading(2, "过程记录"),
    paragraph(`${record.how}${record.held ? "" : "与预期不同的写清差在哪里，没有做的写“未做”和原因。"}`),
    roomyTable(tableOf(drillsRecord, model, id), 3),
    heading(2, "观察"), roomyTable(tableOf(drillsObservations, model, id), 2),
    paragraph(`留存的材料：${record.keep.join("；")}。`),
    signatureLine("记录人", "观察员", "日期"),
  ];
}
