/** The forms of the bid: which there are, who signs, which may not be altered. */
import { z } from "zod";
import { choice, citation, flag, id, integer, meaning, prose, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const forms = defineCollection({
  title: "投标表单",
  what: "投标文件格式里的一张表单",
  files: ["forms/forms.yaml"],
  format: "list",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("forms"),
    name: text("表单名称，照印"),
    order: integer("在投标文件中的次序", { min: 1 }),
    volume: choice(["business", "technical"], "商务分册或技术分册"),
    applicable: flag("本项目是否适用"),
    locked: flag("格式不得修改"),
    signatures: meaning(z.array(z.strictObject({
      line: text("签字盖章行，照印"),
      by: choice(["单位公章", "法定代表人或委托代理人签字", "单位公章和签字", "代表签字"], "谁签、盖什么章"),
    })), "签字盖章要求，没有就写 []"),
    attachments: meaning(z.array(prose("要附的证明材料")), "附件，没有就写 []"),
    from: text("数据取自哪个集合").optional(),
    note: prose("填写要点").optional(),
    source: citation(),
  }),
});
