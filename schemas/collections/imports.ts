/** How the columns of a ticket list exported elsewhere become fields. */
import { z } from "zod";
import { choice, id, meaning, prose, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

/** The fields of a ticket that a cell can hold. */
const fields = ["id", "block", "equipment", "kind", "title", "from", "reported", "responded", "closed", "handler", "approval", "explanation"] as const;

export const imports = defineCollection({
  title: "工单导入",
  what: "一种导出的工单表：哪一列是哪个字段",
  files: ["operations/imports.yaml"],
  format: "list",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("imports"),
    title: text("哪个系统导出的表"),
    sheet: text("工作表名；不写就取第一张").optional(),
    encoding: choice(["自动", "UTF-8", "GBK"], "CSV 的编码；自动是先按 UTF-8 读，读不通再按 GBK").optional(),
    columns: meaning(z.array(z.strictObject({
      field: choice(fields, "工单的字段"),
      column: text("表头上的列名"),
      values: meaning(z.array(z.strictObject({ from: text("表里的写法"), to: text("内容里的写法") })).min(1), "表里的写法换成内容里的写法；没有列出的照原样").optional(),
    })).min(1), "列与字段的对应；没有写到的字段不动"),
    note: prose("说明").optional(),
  }),
});
