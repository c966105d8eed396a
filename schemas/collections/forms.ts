/** The forms of the bid, one file each: the printed text with its blanks and signature lines, and what is known about it. */
import { z } from "zod";
import { citation, flag, id, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const forms = defineCollection({
  title: "投标表单",
  what: "投标文件格式里的一张表单，正文照印，空白用 <Blank>，签字盖章行用 <Signature>",
  files: ["forms/*.mdx"],
  format: "mdx",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("forms"),
    name: text("表单名称，照印"),
    applicable: flag("本项目是否适用"),
    locked: flag("格式不得修改：正文与招标文件逐字一致"),
    format: reference("clauses", "招标文件里印着这张表单的标题，它下面的文字就是格式").optional(),
    attachments: meaning(z.array(prose("要附的证明材料")), "附件，没有就写 []"),
    from: text("数据取自哪个集合").optional(),
    note: prose("填写要点").optional(),
    source: citation(),
  }),
});
