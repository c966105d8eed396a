/** Answers to the clauses of the tender. */
import { z } from "zod";
import { choice, id, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const responses = defineCollection({
  title: "逐条响应",
  what: "对一条或几条招标条款的响应",
  files: ["responses/*.yaml"],
  format: "list",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("responses"),
    clauses: meaning(z.array(reference("clauses", "条款编号")).min(1), "响应哪些条款"),
    status: choice(["满足", "不满足", "优于"], "满足程度"),
    answer: prose("怎么做到：谁、何时、用什么"),
    explanation: prose("不满足或优于时的说明").optional(),
    chapter: reference("chapters", "在我方文件的哪一章").optional(),
    form: reference("forms", "在我方文件的哪张表单").optional(),
    reviewed: meaning(z.record(z.string(), text("指纹")), "复核时条款的指纹，由 tenderbook seal 写出").optional(),
  }),
});
