/** The register of standards and regulations that documents may cite. */
import { z } from "zod";
import { choice, id, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const standards = defineCollection({
  title: "标准规范",
  what: "可引用的一项标准或法规",
  files: ["standards/standards.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("standards"),
    code: text("标准号或文号，例如 GB/T 20986-2023"),
    name: text("名称"),
    status: choice(["现行", "废止", "待核"], "状态"),
    replaces: text("代替").optional(),
  }),
});
