/** The hours of a month, by person and block and kind of work. */
import { z } from "zod";
import { choice, decimal, meaning, month, reference } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const hoursRow = z.strictObject({
  person: reference("roster", "人员"),
  block: reference("blocks", "需求分段").optional(),
  module: reference("modules", "模块：不在十段里的应用软件").optional(),
  equipment: reference("equipment", "设备清单").optional(),
  work: choice(["需求开发", "故障处理", "咨询支持", "开库与数据", "测试发布", "巡检保养", "安全服务", "项目管理", "文档培训"], "做什么"),
  hours: decimal("工时，小时", { min: 0, max: 400 }),
});

export const hours = defineCollection({
  title: "工时",
  what: "一个月的工时：每人在每段做每类工作多少小时，一个文件",
  files: ["operations/*/hours.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(hoursRow), "工时，一人一段一类一行；没有就写 []"),
  }),
});
