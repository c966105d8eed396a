/** Chapters of the technical volume, written as prose with views, facts and citations. */
import { z } from "zod";
import { choice, id, integer, meaning, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const chapters = defineCollection({
  title: "方案章节",
  what: "技术分册的一章",
  files: ["chapters/*.mdx"],
  format: "mdx",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("chapters"),
    title: text("章名"),
    order: integer("次序", { min: 1 }),
    volume: choice(["business", "technical"], "商务分册或技术分册"),
    scoring: meaning(z.array(reference("scoring", "评分项")), "对应哪些评分项").optional(),
  }),
});
