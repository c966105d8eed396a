/** The public data handed in each month. */
import { z } from "zod";
import { dateTime, integer, meaning, month, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const batch = z.strictObject({
  name: text("哪一类信息"),
  to: text("归集到哪里"),
  due: dateTime("要求的时间节点"),
  submitted: dateTime("上报时间，没有上报的不写").optional(),
  expected: integer("应上报记录数", { min: 0 }),
  sent: integer("已上报记录数", { min: 0 }),
  passed: integer("校验通过记录数", { min: 0 }),
  by: reference("roster", "经办人"),
  explanation: prose("晚报、少报、校验不过的说明").optional(),
});

export const dataCollection = defineCollection({
  title: "数据归集",
  what: "一个月上报的各类信息，一个文件",
  files: ["operations/*/data-collection.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(batch), "上报，一类一行；没有就写 []"),
  }),
});
