/** What a person writes about a month: the summary, the reasons of a miss, the plan for the next. */
import { z } from "zod";
import { choice, date, id, month, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const monthNotes = defineCollection({
  title: "月度文字",
  what: "写进月报的一段文字，与当月的记录放在一起",
  files: ["operations/*/*.mdx"],
  format: "mdx",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("monthNotes"),
    month: month("月份，与文件夹同名"),
    kind: choice(["概要", "未达标说明", "下月计划"], "写的是什么"),
    standard: reference("serviceStandards", "未达标说明针对哪一条考核标准").optional(),
    title: text("标题"),
    author: reference("roster", "执笔人"),
    date: date("写成的日期"),
  }),
});
