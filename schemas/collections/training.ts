/** The trainings of a month. */
import { z } from "zod";
import { choice, dateTime, decimal, id, integer, meaning, month, percent, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const course = z.strictObject({
  id: id("training", "培训编号：一个编号只用一次"),
  at: dateTime("开始时间"),
  hours: decimal("时长，小时", { min: 0 }),
  kind: choice(["用户培训", "安全培训", "演练培训", "内部培训"], "类别"),
  title: text("内容"),
  block: reference("blocks", "需求分段").optional(),
  teacher: reference("roster", "主讲人"),
  audience: text("听课的处室或人员范围"),
  people: integer("听课人数", { min: 0 }),
  place: text("地点"),
  record: text("签到表、讲义的编号").optional(),
  satisfied: percent("满意的比例").optional(),
});

export const training = defineCollection({
  title: "培训",
  what: "一个月的培训，一个文件",
  files: ["operations/*/training.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(course), "培训，一次一行；没有就写 []"),
  }),
});
