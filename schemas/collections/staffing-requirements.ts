/** The rows of the staffing table of the tender: how many, in what role, with what qualification, on site or not. */
import { z } from "zod";
import { choice, citation, flag, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const staffingRequirements = defineCollection({
  title: "人员要求",
  what: "人员要求表的一行",
  files: ["staffing/requirements.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("staffingRequirements"),
    order: integer("次序", { min: 1 }),
    projects: meaning(z.array(text("项目名称")).min(1), "项目，照招标文件"),
    role: text("角色"),
    duty: text("主要职责"),
    headcount: integer("人数", { min: 1 }),
    onsite: flag("驻场"),
    degree: choice(["大专", "本科", "硕士", "博士"], "最低学历").optional(),
    majors: meaning(z.array(text("专业")), "专业要求").optional(),
    experienceYears: integer("从业年限至少，年", { min: 0 }).optional(),
    developmentYears: integer("软件开发设计经验至少，年", { min: 0 }).optional(),
    certificates: meaning(z.array(text("证书")), "须持有其中一种").optional(),
    socialSecurityMonths: integer("近几个月的社保证明", { min: 0 }).optional(),
    text: prose("人员要求，照招标文件"),
    modules: meaning(z.array(reference("modules", "模块")), "对应的应用模块").optional(),
    source: citation(),
  }),
});
