/** Forms that an inspection is written down on: what is measured, within what limits, who signs. */
import { z } from "zod";
import { choice, citation, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const inspectionForms = defineCollection({
  title: "巡检反馈表",
  what: "一张巡检表：查什么、怎样算合格、谁签字",
  files: ["inspections/*.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("inspectionForms"),
    title: text("表名"),
    order: integer("次序", { min: 1 }),
    often: text("多久填一次"),
    who: reference("roster", "谁负责"),
    equipment: meaning(z.array(reference("equipment", "清单")), "查哪几张清单上的设备，没有就写 []"),
    each: choice(["device", "visit"], "一台一张，还是一次一张"),
    head: meaning(z.array(text("表头栏")).min(1), "表头要填的栏，一行两栏"),
    parts: meaning(z.array(z.strictObject({
      title: text("部分"),
      readings: meaning(z.array(text("读数")).min(1), "填几个数或结果，按列"),
      items: meaning(z.array(z.strictObject({ name: text("查什么"), limit: prose("合格标准") })).min(1), "逐项"),
    })).min(1), "逐部分的检查项"),
    closing: meaning(z.array(text("栏")).min(1), "处理和结论要填的栏"),
    signatures: meaning(z.array(text("谁签")).min(1), "签字栏"),
    notes: meaning(z.array(prose("说明")), "填表说明，没有就写 []"),
    source: citation(),
  }),
});
