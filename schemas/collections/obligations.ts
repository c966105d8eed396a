/** Every duty of the contract: what is produced or done, when, for whom. */
import { z } from "zod";
import { choice, citation, clockTime, date, duration, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

/** When a duty falls due. */
const when = z.strictObject({
  recurrence: choice(["once", "daily", "twice-daily", "weekly", "monthly", "quarterly", "three-monthly", "half-yearly", "yearly", "event", "continuous", "on-request"], "周期：一次、每日、每日两次、每周、每月、每季、每三个月、每半年、每年、事件触发、持续、按要求"),
  day: integer("第几日之前：每月的，或期满次月的", { min: 1, max: 31 }).optional(),
  following: choice(["true"], "一期结束以后才交：day 是次月的第几日，例如次月 5 日前交上月的报告").optional(),
  date: date("到哪一天").optional(),
  event: text("由什么事件触发，例如 合同签订、故障排除完成").optional(),
  within: duration("事件后多久之内").optional(),
  before: duration("事件前多久").optional(),
  times: meaning(z.array(clockTime("时刻")), "一天里的时刻").optional(),
  ours: choice(["true"], "招标文件只写“定期”，周期是我方定的").optional(),
  basis: citation("周期取自另一条：那一条和它的原话").optional(),
});

export const obligations = defineCollection({
  title: "履约义务",
  what: "一项义务：产出什么或做什么、何时、交给谁；十个分段共有的写一次，用 blocks 指明",
  files: ["obligations/*.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("obligations"),
    title: text("义务名称"),
    kind: choice(["deliverable", "activity", "notice", "prohibition", "condition"], "交付物、活动、通知、禁止、条件"),
    phase: choice(["bid", "award", "service", "acceptance", "after"], "投标、签约、服务期、验收、结束后"),
    when: meaning(when, "何时"),
    recipient: text("交给谁").optional(),
    copies: integer("书面份数", { min: 1 }).optional(),
    form: text("形式：书面、电子、系统登记").optional(),
    owner: reference("roster", "责任人"),
    deliverable: text("由哪份文件履行").optional(),
    blocks: meaning(z.array(reference("blocks", "分段")).min(1), "适用的需求分段；条款编号写分段内的后半截").optional(),
    clauseSuffix: text("分段内条款编号的后半截，以 - 开头，与 blocks 同用").optional(),
    quote: text("分段条款里的原话，与 blocks 同用").optional(),
    systems: meaning(z.array(reference("systems", "系统")), "适用系统").optional(),
    equipment: meaning(z.array(reference("equipment", "清单")), "适用设备清单").optional(),
    payment: text("影响哪一笔付款：写 contract.yaml 里付款的名称，可以有几笔，后面可以加说明").optional(),
    note: prose("说明").optional(),
    source: citation().optional(),
  }),
});
