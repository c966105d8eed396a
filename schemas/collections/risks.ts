/** The risk register. */
import { z } from "zod";
import { choice, citations, date, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const risks = defineCollection({
  title: "风险",
  what: "一条风险：成因、可能性、影响、应对、责任人、期限、剩余风险",
  files: ["risks/risks.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("risks"),
    title: text("风险名称"),
    category: choice(["人员", "技术", "设备", "安全", "数据", "合同", "进度", "外部"], "类别"),
    cause: prose("成因"),
    consequence: prose("后果"),
    likelihood: integer("可能性，1 很低 到 5 很高", { min: 1, max: 5 }),
    impact: integer("影响，1 很小 到 5 很大", { min: 1, max: 5 }),
    treatment: choice(["规避", "降低", "转移", "接受"], "应对方式"),
    measures: meaning(z.array(prose("措施")).min(1), "应对措施"),
    residualLikelihood: integer("剩余可能性", { min: 1, max: 5 }),
    residualImpact: integer("剩余影响", { min: 1, max: 5 }),
    owner: reference("roster", "责任人"),
    due: date("完成期限"),
    playbook: reference("playbooks", "对应应急预案").optional(),
    systems: meaning(z.array(reference("systems", "系统")), "涉及系统").optional(),
    equipment: meaning(z.array(reference("equipment", "清单")), "涉及设备清单").optional(),
    sources: citations("出处").optional(),
  }),
});
