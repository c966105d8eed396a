/** Every response, arrival, repair and reporting time of the contract. */
import { z } from "zod";
import { choice, citation, duration, id, prose, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const serviceTimes = defineCollection({
  title: "服务时限",
  what: "合同里的一个响应、到场、修复或报告时限",
  files: ["service-levels/times.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("serviceTimes"),
    name: text("时限名称"),
    applies: text("适用于什么"),
    measure: choice(["响应", "到场", "修复", "替换", "报告", "切换", "控制", "方案"], "量什么"),
    limit: duration("多久之内"),
    comparison: choice(["不超过", "小于"], "边界照招标文件"),
    clock: choice(["7×24", "工作时间"], "按哪种时钟算"),
    starts: prose("从什么时候起算"),
    source: citation(),
  }),
});
