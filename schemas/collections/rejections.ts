/** Every ground on which the tender lets a bid be rejected, and who or what makes sure that it does not happen. */
import { z } from "zod";
import { choice, citation, date, flag, id, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const rejections = defineCollection({
  title: "废标项",
  what: "招标文件里的一条否决、无效或拒收的情形",
  files: ["rejections/*.yaml"],
  format: "list",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("rejections"),
    title: text("情形，一句话"),
    strict: flag("写明否决、无效、不予受理的是 true；写“可能”“视为”或要评委认定的是 false"),
    stage: choice(["获取与询问", "编制", "签章", "报价", "资格", "响应", "递交", "开标评标"], "在哪一步要当心"),
    rule: meaning(z.array(text("规则编号，例如 pricing/within-budget")), "由哪些规则检查").optional(),
    person: reference("roster", "由哪位名册上的人核对").optional(),
    duty: text("由投标团队的哪个岗位核对：法定代表人、委托代理人、商务经理……").optional(),
    when: date("最晚在哪一天核对完").optional(),
    how: prose("怎么核对，看哪份文件"),
    source: citation(),
  }),
});
