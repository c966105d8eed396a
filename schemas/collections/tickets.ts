/** The tickets of a month. */
import { z } from "zod";
import { choice, dateTime, id, meaning, prose, reference, sample, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const tickets = defineCollection({
  title: "运维工单",
  what: "一张工单：需求、故障或咨询",
  files: ["operations/tickets-*.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("tickets"),
    block: reference("blocks", "需求分段").optional(),
    system: reference("systems", "系统").optional(),
    equipment: reference("equipment", "设备清单").optional(),
    kind: choice(["需求", "故障", "咨询", "开库"], "类别"),
    level: reference("faultLevels", "故障级别").optional(),
    scope: choice(["大范围", "小范围"], "故障范围").optional(),
    title: text("内容"),
    reported: dateTime("报告时间"),
    responded: dateTime("响应时间"),
    closed: dateTime("解决时间").optional(),
    handler: reference("roster", "处理人"),
    cause: prose("原因").optional(),
    report: text("运维故障报告编号").optional(),
    explanation: prose("超时说明").optional(),
    pauses: meaning(z.array(z.strictObject({ from: dateTime("暂停起"), to: dateTime("暂停止"), reason: prose("原因") })), "暂停计时").optional(),
    sample: sample(),
  }),
});
