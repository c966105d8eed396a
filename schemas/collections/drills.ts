/** Drills: plan, script, training, record, assessment and summary of one; what happened is known once it was held, and is not part of a bid. */
import { z } from "zod";
import { choice, citation, clockTime, date, duration, id, integer, meaning, prose, readers, reference, sample, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

/** Filled in when the drill is held. */
const afterwards = <S extends z.ZodType>(schema: S) => readers(schema, "runbook", "review").optional();

const participant = z.strictObject({
  person: reference("roster", "谁"),
  role: text("演练中的岗位"),
  duty: prose("演练中做什么"),
  deputy: reference("roster", "到不了场时谁来顶替").optional(),
});

const plan = z.strictObject({
  purpose: prose("目的：要检验什么"),
  situation: prose("情景：假设何时发生了什么，影响谁"),
  environment: prose("用什么环境和数据，怎样与生产隔开"),
  needs: meaning(z.array(z.strictObject({ what: prose("准备什么"), owner: reference("roster", "谁准备"), due: date("哪一天前备好") })).min(1), "准备事项"),
  limits: meaning(z.array(z.strictObject({ text: prose("限制"), source: citation("招标文件有规定的，写出处").optional() })).min(1), "安全限制：不得做什么"),
  stops: meaning(z.array(prose("情形")).min(1), "中止条件：出现哪些情形立即停"),
  stopWord: text("中止口令：喊出这句话，所有人立即停手"),
  notices: meaning(z.array(z.strictObject({
    when: text("何时"), to: text("告知谁"), how: text("用什么方式"), what: prose("告知什么"), owner: reference("roster", "谁告知"),
  })).min(1), "告知采购人和有关单位"),
});

const step = z.strictObject({
  minute: integer("开始后第几分钟，从 0 起", { min: 0 }),
  phase: choice(["启动", "攻击", "发现", "研判", "抑制", "根除", "恢复", "收尾"], "环节：连着的几步同属一个环节"),
  scene: text("情景：这一步是什么，十二个字以内，写在时间线图上"),
  actor: reference("roster", "谁"),
  action: prose("动作或台词，台词用引号括起"),
  expected: prose("预期结果"),
  check: prose("怎么核对做到了"),
  actual: afterwards(meaning(z.strictObject({
    minute: integer("实际在第几分钟", { min: 0 }),
    met: choice(["符合", "不符合"], "与预期是否相符"),
    text: prose("实际情况"),
  }), "实际情况：举行后填写")),
});

const training = z.strictObject({
  date: date("培训日期"),
  start: clockTime("几点开始"),
  length: duration("多长时间"),
  place: text("地点"),
  trainer: reference("roster", "谁讲"),
  content: meaning(z.array(prose("一项内容")).min(1), "培训内容"),
  questions: meaning(z.array(z.strictObject({ question: prose("问题"), answer: prose("答案要点") })).min(1), "考核问题和答案"),
  held: afterwards(meaning(z.strictObject({
    attended: meaning(z.array(reference("roster", "到场人员")).min(1), "到场人员"), result: prose("考核结果"),
  }), "培训情况：培训后填写")),
});

const record = z.strictObject({
  recorder: reference("roster", "谁记录"),
  how: prose("怎样记：用什么计时，谁签字"),
  keep: meaning(z.array(prose("一样")).min(1), "要留存的材料"),
  held: afterwards(meaning(z.strictObject({
    from: clockTime("实际开始"), to: clockTime("实际结束"),
    attended: meaning(z.array(reference("roster", "到场人员")).min(1), "到场人员"),
    observations: meaning(z.array(z.strictObject({ minute: integer("第几分钟", { min: 0 }), text: prose("看到什么") })), "步骤以外的观察，没有就写 []"),
  }), "过程记录：举行后填写")),
});

const assessment = z.strictObject({
  assessors: meaning(z.array(text("谁")).min(1), "谁来评定"),
  items: meaning(z.array(z.strictObject({
    aspect: choice(["时限", "次序", "记录", "后备", "安全"], "评定哪一方面"),
    standard: prose("合格的标准"),
    result: afterwards(choice(["合格", "不合格"], "评定结果：举行后填写")),
    note: afterwards(prose("依据")),
  })).min(1), "评定项"),
  conclusion: afterwards(choice(["通过", "整改后通过", "不通过"], "结论：举行后填写")),
});

const summary = z.strictObject({
  date: date("报采购人的日期"),
  text: prose("经过和总体评价"),
  merits: meaning(z.array(prose("一条")).min(1), "做得好的"),
  next: meaning(z.array(prose("一条")).min(1), "预案和以后的演练要改什么"),
});

const finding = z.strictObject({
  id: id("findings"),
  text: prose("发现的问题"),
  action: prose("整改办法"),
  owner: reference("roster", "整改人"),
  due: date("整改期限"),
  status: choice(["open", "closed", "carried"], "未关闭、已关闭、结转"),
  closed: date("关闭日期").optional(),
  proof: prose("已关闭的，凭什么说改好了").optional(),
  carriedTo: prose("结转的，转到哪里继续跟踪").optional(),
});

export const drills = defineCollection({
  title: "演练",
  what: "一次演练：方案、脚本、培训、记录、评估与总结",
  files: ["drills/*.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("drills"),
    title: text("演练名称"),
    kind: choice(["emergency", "attack-defence"], "应急演练，或攻防演练：攻防演练不计入各系统的应急演练次数"),
    system: reference("systems", "系统"),
    playbook: reference("playbooks", "检验哪份预案"),
    scenario: reference("scenarios", "演练场景"),
    form: choice(["桌面推演", "实战演练"], "形式"),
    date: date("演练日期"),
    start: clockTime("几点开始"),
    place: text("地点"),
    lead: reference("roster", "总指挥，也要列在参演人员里"),
    participants: meaning(z.array(participant).min(1), "参演人员和岗位"),
    observers: meaning(z.array(z.strictObject({ who: text("谁"), duty: prose("看什么、签什么") })).min(1), "观察员"),
    status: readers(choice(["planned", "held"], "计划中或已举行"), "runbook", "review"),
    handedIn: meaning(z.strictObject({ plan: date("方案报采购人"), script: date("脚本报采购人"), summary: date("总结报告最迟报采购人") }), "各件报采购人的日期"),
    plan: meaning(plan, "一、方案"),
    script: meaning(z.array(step).min(1), "二、脚本"),
    training: meaning(training, "三、培训"),
    record: meaning(record, "四、记录"),
    assessment: meaning(assessment, "五、评估"),
    summary: afterwards(meaning(summary, "五、总结：举行后填写")),
    findings: afterwards(meaning(z.array(finding), "发现的问题，举行后填写，没有就写 []")),
    source: citation(),
    sample: sample(),
  }),
});
