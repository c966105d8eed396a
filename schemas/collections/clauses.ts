/** The tender clause by clause, verbatim, in order. */
import { z } from "zod";
import { anyText, choice, flag, id, integer, meaning, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const clauseKinds = ["heading", "lead-in", "requirement", "description", "information", "table", "row", "artefact"] as const;

export const clauses = defineCollection({
  title: "招标条款",
  what: "招标文件的一条：按原文次序、一字不差，编号照印",
  files: ["clauses/chapter-*.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("clauses"),
    kind: choice(clauseKinds, "类别：标题、引导语、要求、说明、信息、表头、表行、页面杂项"),
    level: integer("标题层级，一级为章", { min: 1, max: 9 }).optional(),
    number: text("印在前面的编号，照抄").optional(),
    star: flag("带 ★ 或 * 的实质性要求").optional(),
    volume: choice(["business", "technical"], "要在哪一册逐条响应：商务或技术").optional(),
    text: text("原文").optional(),
    columns: meaning(z.array(text("列名")).min(1), "表头").optional(),
    cells: meaning(z.array(anyText("单元格")).min(1), "一行的单元格，照抄；合并到上一行的留空").optional(),
    printed: text("原文印出来的次序与单元格次序不同时，照印的文字").optional(),
    at: integer("页面杂项插在上一条的第几个字后面", { min: 0 }).optional(),
  }),
});
