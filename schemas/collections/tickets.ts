/** The tickets of a month: what users ask, report and want changed. */
import { z } from "zod";
import { choice, dateTime, id, meaning, month, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const ticket = z.strictObject({
  id: id("tickets", "工单编号：一个编号只用一次"),
  block: reference("blocks", "需求分段；十段以外的写 equipment").optional(),
  equipment: reference("equipment", "设备清单").optional(),
  kind: choice(["需求", "故障", "咨询", "开库"], "类别：故障即故障单，开库即经批准直接修改数据"),
  title: text("内容"),
  from: text("提出的处室或单位，不写个人姓名").optional(),
  reported: dateTime("受理时间；工单按它计入所在的月"),
  responded: dateTime("响应时间：工程师回应并开始处理").optional(),
  closed: dateTime("处理完成时间，没有完成的不写").optional(),
  handler: reference("roster", "处理人"),
  approval: text("开库审批单编号").optional(),
  pauses: meaning(z.array(z.strictObject({
    from: dateTime("暂停起"), to: dateTime("暂停止，还没有恢复的不写").optional(), reason: prose("为什么停：等谁、等什么"),
  })).min(1), "暂停计时的时段").optional(),
  explanation: prose("超过时限的说明").optional(),
});

export const tickets = defineCollection({
  title: "运维工单",
  what: "一个月的运维工单，一个文件",
  files: ["operations/*/tickets.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(ticket), "工单，一张一行；没有就写 []"),
  }),
});
