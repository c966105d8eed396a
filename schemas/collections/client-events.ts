/** What happened at the client's in a month and touched the work. */
import { z } from "zod";
import { choice, date, id, meaning, month, prose, readers, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const event = z.strictObject({
  id: id("clientEvents", "编号：一个编号只用一次"),
  from: date("第一天"),
  to: date("最后一天").optional(),
  kind: choice(["重要保障", "停电检修", "业务高峰", "会议", "书面要求", "检查", "表扬", "投诉"], "类别"),
  title: text("什么事"),
  noticed: date("接到通知的日期").optional(),
  lead: reference("roster", "我方负责人"),
  done: prose("我方做了什么"),
  document: text("通知、纪要、报告的编号").optional(),
  note: readers(prose("内部备注"), "bid", "runbook").optional(),
});

export const clientEvents = defineCollection({
  title: "采购人事项",
  what: "一个月里采购人的事项，一个文件",
  files: ["operations/*/client-events.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(event), "事项，一件一行；没有就写 []"),
  }),
});
