/** The faults of a month, each with its level, its clock and its report. */
import { z } from "zod";
import { choice, dateTime, id, meaning, month, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const incident = z.strictObject({
  id: id("incidents", "故障编号：一个编号只用一次"),
  ticket: reference("tickets", "由哪张工单转来").optional(),
  title: text("故障现象"),
  block: reference("blocks", "需求分段").optional(),
  item: reference("equipmentItems", "哪件设备：设备清单的行").optional(),
  scope: choice(["大范围", "小范围"], "故障范围"),
  level: reference("faultLevels", "故障级别，由范围和发生的时刻定").optional(),
  occurred: dateTime("发生时间；级别按它的时刻定"),
  reported: dateTime("接报时间；故障按它计入所在的月"),
  responded: dateTime("响应时间：工程师回应并开始处理").optional(),
  called: dateTime("采购人要求到场的时间").optional(),
  arrived: dateTime("到场时间").optional(),
  resolved: dateTime("排除时间，没有排除的不写").optional(),
  handler: reference("roster", "处理人"),
  onsite: meaning(z.array(reference("roster", "到场人员")).min(1), "到场人员").optional(),
  times: meaning(z.array(reference("serviceTimes", "服务时限")).min(1), "除响应和分级到场以外还适用的时限，例如 UPS 到场").optional(),
  impact: prose("影响：哪些业务、多少人、多久").optional(),
  cause: prose("原因").optional(),
  treatment: prose("怎样排除的").optional(),
  prevention: prose("怎样不再发生").optional(),
  report: text("运维故障报告编号").optional(),
  pauses: meaning(z.array(z.strictObject({
    from: dateTime("暂停起"), to: dateTime("暂停止，还没有恢复的不写").optional(), reason: prose("为什么停：等谁、等什么"),
  })).min(1), "暂停计时的时段").optional(),
  explanation: prose("超过时限的说明").optional(),
});

export const incidents = defineCollection({
  title: "运维故障",
  what: "一个月的运维故障，一个文件",
  files: ["operations/*/incidents.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(incident), "故障，一次一条；没有就写 []"),
  }),
});
