/** Chapters of the bid, written as prose with views, facts, diagrams and citations; their order is in the volume. */
import { z } from "zod";
import { id, meaning, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const chapters = defineCollection({
  title: "方案章节",
  what: "投标文件的一章",
  files: ["chapters/*.mdx"],
  format: "mdx",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("chapters"),
    title: text("章名"),
    scoring: meaning(z.array(reference("scoring", "评分项")), "对应哪些评分项").optional(),
  }),
});
