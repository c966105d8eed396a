/** Drills: scenario, plan, script, training, record, summary. */
import { z } from "zod";
import { choice, citation, date, id, integer, meaning, prose, reference, sample, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const part = z.strictObject({ ready: choice(["true", "false"], "是否已备好"), text: prose("内容要点") });

export const drills = defineCollection({
  title: "应急演练",
  what: "一次应急演练：方案、脚本、培训、记录、总结",
  files: ["drills/drills.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("drills"),
    title: text("演练名称"),
    system: reference("systems", "系统"),
    playbook: reference("playbooks", "检验哪份预案"),
    scenario: reference("scenarios", "演练场景"),
    form: choice(["桌面推演", "实战演练"], "形式"),
    date: date("演练日期"),
    place: text("地点"),
    lead: reference("roster", "总指挥"),
    participants: meaning(z.array(reference("roster", "参演人员")).min(1), "参演人员"),
    status: choice(["planned", "held"], "计划中或已举行"),
    plan: meaning(z.strictObject({ purpose: prose("目的"), needs: prose("准备和保障") }), "方案"),
    script: meaning(z.array(z.strictObject({
      minute: integer("第几分钟，从 0 起", { min: 0 }),
      actor: reference("roster", "谁"),
      action: prose("动作或台词"),
      expected: prose("预期结果"),
    })).min(1), "脚本"),
    training: meaning(part, "培训"),
    record: meaning(part, "记录"),
    summary: meaning(part, "总结"),
    findings: meaning(z.array(z.strictObject({
      id: id("findings"), text: prose("发现的问题"), owner: reference("roster", "整改人"), due: date("整改期限"),
      status: choice(["open", "closed", "carried"], "未关闭、已关闭、结转"), closed: date("关闭日期").optional(),
    })), "发现的问题，没有就写 []"),
    source: citation(),
    sample: sample(),
  }),
});
