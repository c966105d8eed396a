/** The inspections of a month: one file a plan. */
import { z } from "zod";
import { choice, dateTime, decimal, integer, meaning, month, percent, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const unit = z.strictObject({
  item: reference("equipmentItems", "设备清单的行"),
  number: integer("同一行里的第几台", { min: 1 }),
  load: percent("负载率"),
  output: decimal("输出电压，伏", { min: 0 }),
  bus: decimal("直流母线电压，伏", { min: 0 }),
  terminal: decimal("端子最高温度，摄氏度"),
  cell: decimal("电池最高温度，摄氏度"),
});

const inspection = z.strictObject({
  at: dateTime("开始时间"),
  to: dateTime("结束时间").optional(),
  place: text("地点").optional(),
  by: meaning(z.array(reference("roster", "巡检人")).min(1), "巡检人"),
  result: choice(["正常", "异常"], "结果"),
  finding: prose("发现的问题").optional(),
  action: prose("怎样处理，到什么程度").optional(),
  units: meaning(z.array(unit).min(1), "逐台测得的数").optional(),
});

export const inspections = defineCollection({
  title: "巡检记录",
  what: "一个月里一种巡检的记录，一个文件",
  files: ["operations/*/inspections-*.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    plan: reference("inspectionPlans", "哪一种巡检"),
    rows: meaning(z.array(inspection), "巡检，一次一行；没有就写 []"),
  }),
});
