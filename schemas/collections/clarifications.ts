/** Contradictions and gaps of the tender, with both places, and the question to ask. */
import { z } from "zod";
import { choice, citation, citations, id, meaning, prose, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const clarifications = defineCollection({
  title: "疑点",
  what: "招标文件里的一处矛盾、缺漏或不明",
  files: ["clarifications/*.yaml"],
  format: "list",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("clarifications"),
    title: text("疑点"),
    kind: choice(["矛盾", "缺漏", "不明", "笔误", "引用不存在"], "类别"),
    serious: choice(["true", "false"], "是否严重：影响废标、得分、报价或履约"),
    explanation: prose("为什么是问题"),
    places: citations("出处：矛盾的写两处以上"),
    question: prose("拟向招标方提的问题"),
    assumption: prose("在得到答复前我方按什么做"),
    ask: choice(["true", "false"], "是否在询问函里提出"),
    inBid: choice(["true"], "答复前我方的做法是否写进投标文件给评委看：只写运维工作的疑点，评标和编标的不写").optional(),
    covers: meaning(z.array(text("涉及的内容编号，例如 equipmentItems/ups-5")), "涉及的内容，规则据此认可已知的矛盾").optional(),
    answer: meaning(z.strictObject({ text: prose("答复"), source: citation().optional() }), "招标方的答复").optional(),
  }),
});
