/** Who of the people on site was absent in a month, and who worked on days off. */
import { z } from "zod";
import { choice, date, meaning, month, reference } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const absence = z.strictObject({
  person: reference("roster", "人员"),
  from: date("第一天"),
  to: date("最后一天"),
  reason: choice(["年假", "病假", "事假", "调休", "外出"], "原因"),
  cover: reference("roster", "由谁顶岗").optional(),
});

const shift = z.strictObject({
  date: date("休息日"),
  people: meaning(z.array(reference("roster", "值班人员")).min(1), "值班人员"),
});

export const attendance = defineCollection({
  title: "出勤",
  what: "一个月的缺勤和休息日值班，一个文件；没有写的驻场人员在工作日都在岗",
  files: ["operations/*/attendance.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    absent: meaning(z.array(absence), "缺勤；没有就写 []"),
    duty: meaning(z.array(shift), "休息日值班；没有就写 []"),
  }),
});
