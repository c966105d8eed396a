/** The State Council's table of days off and make-up workdays, a year each. */
import { z } from "zod";
import { date, id, integer, meaning, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const workdays = defineCollection({
  title: "放假安排",
  what: "一年的放假和调休安排，照国务院办公厅通知",
  files: ["contract/workdays.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("workdays"),
    year: integer("年", { min: 2000, max: 2100 }),
    document: text("通知文号"),
    off: meaning(z.array(z.strictObject({ name: text("节日"), from: date("从"), to: date("到") })).min(1), "放假"),
    work: meaning(z.array(date("日期")), "调休上班的周末"),
  }),
});
