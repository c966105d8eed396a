/** Emergency plans: by system and scenario, with levels and phases. */
import { z } from "zod";
import { choice, citations, date, duration, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const step = z.strictObject({
  actor: reference("roster", "谁做"),
  action: prose("做什么"),
  within: duration("从故障发现起多久之内"),
  check: prose("怎么知道做成了").optional(),
});

const scenario = z.strictObject({
  id: id("scenarios"),
  title: text("场景"),
  signs: prose("现象：怎么发现"),
  phases: meaning(z.strictObject({
    prepare: meaning(z.array(prose("准备")).min(1), "准备"),
    assess: meaning(z.array(step).min(1), "研判"),
    contain: meaning(z.array(step), "抑制"),
    eradicate: meaning(z.array(step), "根除"),
    recover: meaning(z.array(step), "恢复"),
    review: meaning(z.array(prose("总结")).min(1), "总结"),
  }), "处置各阶段"),
});

const level = z.strictObject({
  level: reference("faultLevels", "故障级别"),
  criterion: prose("什么情况算这一级"),
  notify: meaning(z.array(z.strictObject({ who: reference("roster", "通知谁"), within: duration("多久之内") })), "通知"),
  remote: duration("远程处理多久未排除即转现场"),
  arrive: duration("多久到现场"),
  escalate: meaning(z.strictObject({ to: reference("roster", "升级给谁"), after: duration("多久之后") }), "升级").optional(),
});

export const playbooks = defineCollection({
  title: "应急预案",
  what: "一份应急预案：适用系统或设备、分级、场景与处置",
  files: ["playbooks/*.mdx"],
  format: "mdx",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("playbooks"),
    title: text("预案名称"),
    order: integer("次序", { min: 1 }),
    kind: choice(["general", "system", "ca", "power", "telecom", "security"], "总体、系统、电子认证、电源、通信、安全"),
    systems: meaning(z.array(reference("systems", "系统")), "适用系统，没有就写 []"),
    equipment: meaning(z.array(reference("equipment", "清单")), "适用设备清单，没有就写 []"),
    lead: reference("roster", "应急负责人"),
    deputy: reference("roster", "后备负责人"),
    version: text("版本"),
    approved: date("批准日期"),
    levels: meaning(z.array(level).min(1), "分级响应"),
    scenarios: meaning(z.array(scenario).min(1), "场景"),
    sources: citations(),
  }),
});
