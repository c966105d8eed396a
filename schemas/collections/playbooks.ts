/** Emergency plans: by system and scenario, with levels and phases. */
import { z } from "zod";
import { choice, citations, date, duration, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const person = (description: string) => reference("roster", description);

const step = z.strictObject({
  actor: person("谁做"),
  action: prose("做什么"),
  where: prose("用什么命令、工具，或在哪里做"),
  within: duration("从故障发现起多久之内"),
  limit: reference("serviceTimes", "这一步要守的合同时限").optional(),
  check: prose("怎么知道做成了"),
});

const scenario = z.strictObject({
  id: id("scenarios"),
  title: text("场景"),
  known: meaning(z.array(text("说法")).min(1), "报障人会怎么说，搜索时也能找到").optional(),
  signs: prose("现象：怎么发现"),
  grading: meaning(z.array(z.strictObject({ scope: choice(["大范围", "小范围"], "范围，照故障级别"), when: prose("什么情况算") })).min(1), "定级：这里判断范围，级别按发生时段从故障级别取"),
  first: meaning(z.array(z.strictObject({ actor: person("谁做"), action: prose("马上做什么") })).min(1), "头五分钟：谁马上做什么，按先后"),
  card: prose("头五分钟的一句话，印在值班卡上"),
  phases: meaning(z.strictObject({
    prepare: meaning(z.array(prose("准备")).min(1), "准备"),
    assess: meaning(z.array(step).min(1), "研判"),
    contain: meaning(z.array(step), "抑制"),
    eradicate: meaning(z.array(step), "根除"),
    recover: meaning(z.array(step), "恢复"),
    review: meaning(z.array(prose("总结")).min(1), "总结"),
  }), "处置各阶段"),
  measures: meaning(z.array(reference("measures", "措施")).min(1), "用到的网络和数据安全措施"),
  escalation: meaning(z.array(z.strictObject({ after: duration("从故障发现起多久之后"), to: person("升级给谁"), ground: prose("什么情况下") })).min(1), "升级"),
  evidence: meaning(z.array(prose("留什么")).min(1), "要留的证据"),
  reports: meaning(z.array(z.strictObject({
    title: text("什么报告"),
    to: text("交给谁"),
    time: reference("serviceTimes", "合同规定的时限").optional(),
    within: duration("自己定的时限；合同有规定的不写这里").optional(),
    from: text("自己定的时限从什么时候起算").optional(),
  })).min(1), "报告：合同规定的时限用编号引用，自己定的才写数"),
});

const level = z.strictObject({
  level: reference("faultLevels", "故障级别"),
  criterion: prose("什么情况算这一级"),
  notify: meaning(z.array(z.strictObject({ who: person("通知谁"), within: duration("多久之内") })), "通知"),
  remote: duration("远程处理多久未排除即转现场"),
  arrive: duration("多久到现场"),
  escalate: meaning(z.strictObject({ to: person("升级给谁"), after: duration("多久之后") }), "升级").optional(),
});

const post = z.strictObject({
  role: text("岗位"),
  who: meaning(z.array(person("担任人")).min(1), "谁担任"),
  deputy: person("后备").optional(),
  duty: prose("职责"),
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
    short: text("文件名和值班卡上的短名"),
    order: integer("次序", { min: 1 }),
    kind: choice(["general", "system", "ca", "power", "telecom", "security"], "总体、系统、电子认证、电源、通信、安全"),
    systems: meaning(z.array(reference("systems", "系统")), "适用系统，没有就写 []"),
    equipment: meaning(z.array(reference("equipment", "清单")), "适用设备清单，没有就写 []"),
    lead: person("应急负责人"),
    deputy: person("后备负责人"),
    version: text("版本"),
    approved: date("批准日期"),
    prepared: person("编制人"),
    reviewed: person("审核人"),
    approver: person("批准人"),
    history: meaning(z.array(z.strictObject({ version: text("版本"), date: date("日期"), change: prose("改了什么") })).min(1), "版本记录，旧的在前"),
    organisation: meaning(z.array(post).min(1), "组织架构"),
    outside: meaning(z.array(z.strictObject({ who: text("外部支持"), when: prose("什么时候找") })), "外部支持，没有就写 []"),
    levels: meaning(z.array(level).min(1), "分级响应"),
    prevention: meaning(z.array(z.strictObject({
      kind: text("哪一类，照预案大纲"), work: prose("做什么"), when: prose("什么时候"), who: meaning(z.array(person("谁做")).min(1), "谁做"),
    })).min(1), "预防工作"),
    scenarios: meaning(z.array(scenario).min(1), "场景"),
    sources: citations(),
  }),
});
