/** The seven assessment standards and what share of the price each grade pays. */
import { z } from "zod";
import { choice, citation, duration, id, integer, meaning, percent, prose, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const serviceStandards = defineCollection({
  title: "考核标准",
  what: "一条考核标准",
  files: ["service-levels/standards.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("serviceStandards"),
    order: integer("序号", { min: 1 }),
    name: text("标准名称"),
    measure: prose("怎么量：分子、分母"),
    comparison: choice(["大于", "小于", "不晚于", "完成"], "与阈值怎么比，照招标文件"),
    threshold: meaning(z.union([percent("阈值"), duration("阈值")]), "阈值，例如 98% 或 15 分钟").optional(),
    within: duration("在多久之内").optional(),
    period: prose("统计周期"),
    source: citation(),
  }),
});
