/** The requirement blocks of the tender that repeat the same demands for each application. */
import { z } from "zod";
import { id, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const blocks = defineCollection({
  title: "需求分段",
  what: "采购需求里重复同样要求的一段，一个应用一段",
  files: ["systems/blocks.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("blocks"),
    name: text("分段名称，用于按段出报告"),
    module: reference("modules", "所属模块"),
    clause: reference("clauses", "该段标题的条款编号，也是段内条款编号的开头"),
  }),
});
