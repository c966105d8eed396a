/** The months of which records are kept, and up to which day. */
import { z } from "zod";
import { date, id, meaning, month, sample } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const recordMonths = defineCollection({
  title: "月份",
  what: "一个有运维记录的月份",
  files: ["operations/*/month.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("recordMonths", "编号，与月份相同"),
    month: month("月份，与文件夹同名"),
    recordedTo: date("当月的记录登记到哪一天；巡检查到这一天为止"),
    sample: meaning(sample(), "整个文件夹里的记录都是示例：换成真实记录后删去这一行"),
  }),
});
