/** The information systems that are kept running, graded important or general. */
import { z } from "zod";
import { choice, citation, date, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
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
    peaks: meaning(z.array(z.strictObject({ what: text("忙什么"), from: date("从"), to: date("到") })).min(1), "业务高峰：这些天不办演练，不排停机").optional(),
    monthlyPeaks: meaning(z.array(z.strictObject({ what: text("忙什么"), from: integer("每月几日", { min: 1, max: 31 }), to: integer("到几日；31 就是月末", { min: 1, max: 31 }) })).min(1), "每月的业务高峰").optional(),
    source: citation(),
  }),
});
