/** The security findings of a month. */
import { z } from "zod";
import { choice, date, id, meaning, month, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const finding = z.strictObject({
  id: id("securityFindings", "编号：一个编号只用一次"),
  found: date("发现日期"),
  source: choice(["漏洞扫描", "渗透测试", "攻防演练", "采购人通报", "上级通报", "自查"], "从哪里来"),
  severity: choice(["紧急", "高危", "中危", "低危"], "危害程度"),
  block: reference("blocks", "需求分段").optional(),
  equipment: reference("equipment", "设备清单").optional(),
  title: text("是什么问题，不写能直接利用的细节"),
  plan: prose("整改办法").optional(),
  planned: date("提出整改办法的日期").optional(),
  fixed: date("整改完成日期，没有完成的不写").optional(),
  retested: date("复测通过日期").optional(),
  by: reference("roster", "责任人"),
  explanation: prose("没有按时整改的说明").optional(),
});

export const securityFindings = defineCollection({
  title: "安全问题",
  what: "一个月发现的安全问题，一个文件",
  files: ["operations/*/security-findings.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    rows: meaning(z.array(finding), "安全问题，一项一行；没有就写 []"),
  }),
});
