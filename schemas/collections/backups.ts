/** The backups and restore tests of a month. */
import { z } from "zod";
import { choice, dateTime, decimal, meaning, month, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const backup = z.strictObject({
  at: dateTime("开始时间"),
  to: dateTime("结束时间"),
  kind: choice(["全备", "增备", "冷备", "恢复测试"], "类别"),
  system: reference("systems", "系统").optional(),
  equipment: reference("equipment", "设备清单").optional(),
  target: text("备份或恢复的库、文件"),
  sizeGb: decimal("大小，GB", { min: 0 }).optional(),
  place: text("存放处").optional(),
  by: reference("roster", "执行人"),
  result: choice(["成功", "失败"], "结果"),
  note: prose("说明：失败的写原因和补做的时间；恢复测试写核对了什么").optional(),
});

export const backups = defineCollection({
  title: "备份与恢复",
  what: "一个月的备份和恢复测试，一个文件",
  files: ["operations/*/backups.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(backup), "备份，一次一行；没有就写 []"),
  }),
});
