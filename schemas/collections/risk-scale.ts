/** The declared thresholds of the risk register. */
import { z } from "zod";
import { choice, id, integer, meaning, prose, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const riskScale = defineCollection({
  title: "风险等级标准",
  what: "风险等级怎么划分",
  files: ["risks/scale.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    likelihood: meaning(z.array(z.strictObject({ value: integer("分值", { min: 1, max: 5 }), word: text("程度"), meaning: prose("怎么判断") })).length(5), "可能性五级"),
    impact: meaning(z.array(z.strictObject({ value: integer("分值", { min: 1, max: 5 }), word: text("程度"), meaning: prose("怎么判断") })).length(5), "影响五级"),
    levels: meaning(z.array(z.strictObject({
      id: id("riskLevels"), word: text("等级"), from: integer("分值从", { min: 1, max: 25 }), to: integer("分值到", { min: 1, max: 25 }),
      needsPlaybook: choice(["true", "false"], "是否必须有应急预案"), action: prose("怎么管"),
    })).min(2), "等级"),
  }),
});
