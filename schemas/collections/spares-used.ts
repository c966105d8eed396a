/** The spare parts used in a month. */
import { z } from "zod";
import { date, integer, meaning, month, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const used = z.strictObject({
  date: date("领用日期"),
  spare: reference("spares", "备件"),
  quantity: integer("数量", { min: 1 }),
  item: reference("equipmentItems", "换在哪件设备上"),
  place: text("地点"),
  by: reference("roster", "更换人"),
  incident: reference("incidents", "因哪次故障").optional(),
  why: prose("为什么换"),
  receipt: text("更换签收表编号"),
  restocked: date("补足日期").optional(),
});

export const sparesUsed = defineCollection({
  title: "备件领用",
  what: "一个月领用的备件，一个文件",
  files: ["operations/*/spares-used.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(used), "领用，一次一行；没有就写 []"),
  }),
});
