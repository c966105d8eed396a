/** Words that must not appear in what is handed over: other projects and clients, forbidden words of the profile. */
import { z } from "zod";
import { meaning, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const houseWords = defineCollection({
  title: "用语",
  what: "不许出现的词，和各种占位写法",
  files: ["contract/words.yaml"],
  format: "document",
  readers: ["bid"],
  schema: z.strictObject({
    foreign: meaning(z.array(text("词")), "其他项目、其他客户的名称"),
    forbidden: meaning(z.array(z.strictObject({ word: text("词"), instead: text("改用") })), "不用的词和改用的词"),
    placeholders: meaning(z.array(text("写法")).min(1), "占位写法，例如 【待填写】"),
  }),
});
