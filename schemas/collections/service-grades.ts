/** The grades of the assessment. */
import { z } from "zod";
import { citation, id, integer, percent, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const serviceGrades = defineCollection({
  title: "考核等级",
  what: "一个考核等级",
  files: ["service-levels/grades.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("serviceGrades"),
    name: text("等级"),
    standardsMet: integer("满足几条标准", { min: 0 }),
    pays: percent("按中标金额的多少支付"),
    source: citation(),
  }),
});
