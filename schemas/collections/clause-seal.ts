/** The seal of the clause collection: a short digest of each clause, so that a changed character is found at its clause. */
import { z } from "zod";
import { meaning, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const clauseSeal = defineCollection({
  title: "条款封存",
  what: "每条招标条款的指纹；由 tenderbook seal 写出，不手改",
  files: ["clauses/seal.yaml"],
  format: "document",
  readers: ["bid"],
  schema: z.strictObject({
    digests: meaning(z.record(z.string(), text("指纹")), "条款编号 → 指纹"),
  }),
});
