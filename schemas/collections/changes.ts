/** The changes and releases of a month. */
import { z } from "zod";
import { choice, date, dateTime, flag, id, meaning, month, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const change = z.strictObject({
  id: id("changes", "变更编号：一个编号只用一次"),
  kind: choice(["版本发布", "需求变更", "配置变更", "补丁"], "类别"),
  block: reference("blocks", "需求分段").optional(),
  equipment: reference("equipment", "设备清单").optional(),
  title: text("变更内容"),
  version: text("发布后的版本号").optional(),
  tickets: meaning(z.array(reference("tickets", "工单")).min(1), "由哪些工单引起").optional(),
  major: flag("是不是重大变更：要提前告知并现场保障").optional(),
  noticed: date("告知采购人的日期").optional(),
  approved: date("采购人批准的日期"),
  from: dateTime("开始实施"),
  to: dateTime("实施完成"),
  by: reference("roster", "实施人"),
  rollback: prose("回退办法").optional(),
  result: choice(["成功", "回退"], "结果"),
  note: prose("说明：回退的写原因").optional(),
});

export const changes = defineCollection({
  title: "变更与发布",
  what: "一个月的变更和版本发布，一个文件",
  files: ["operations/*/changes.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(change), "变更，一次一行；没有就写 []"),
  }),
});
