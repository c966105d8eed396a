/** What a volume of the bid is made of, in order: another tender's order is another file. */
import { z } from "zod";
import { choice, flag, id, integer, meaning, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const part = {
  title: text("标题；不写就用表单或章节的名称").optional(),
  chapter: reference("chapters", "方案章节").optional(),
  forms: meaning(z.array(reference("forms", "表单")), "表单，接在章节之后").optional(),
  landscape: flag("横排").optional(),
};

export const volumes = defineCollection({
  title: "投标分册",
  what: "一册投标文件：封面、目录之后依次是哪些表单和章节",
  files: ["volumes/*.yaml"],
  format: "document",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("volumes"),
    title: text("分册名称，也是文件名"),
    order: integer("第几册", { min: 1 }),
    answers: choice(["business", "technical"], "这一册的响应表答哪些条款：条款的 volume"),
    cover: reference("forms", "封面"),
    otherwise: reference("forms", "别处没有写到的条款，落在哪张表单").optional(),
    scoringIndex: flag("目录之后放评审索引：评分项在哪一章、哪一页"),
    parts: meaning(z.array(z.strictObject({ ...part, parts: meaning(z.array(z.strictObject(part)), "下一级").optional() })).min(1), "各章，按次序"),
  }),
});
