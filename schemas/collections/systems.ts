/** The information systems that are kept running, graded important or general. */
import { z } from "zod";
import { choice, citation, id, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const systems = defineCollection({
  title: "信息系统",
  what: "一个信息系统，重要或一般",
  files: ["systems/systems.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("systems"),
    name: text("系统名称，照招标文件"),
    short: text("简称，用于文件名和表格").optional(),
    grade: choice(["important", "general"], "重要或一般信息系统"),
    description: prose("是什么、给谁用"),
    platform: prose("技术架构和运行环境").optional(),
    owner: reference("roster", "运维负责人"),
    deputy: reference("roster", "后备负责人"),
    source: citation(),
  }),
});
