/** Papers that the forms ask for besides certificates and references: licence, identity cards, proof of the deposit. */
import { z } from "zod";
import { id, reference, sample, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";
import { scan } from "./scan.ts";

export const papers = defineCollection({
  title: "证明材料",
  what: "一张表单后面要附的一份证明材料",
  files: ["company/papers.yaml"],
  format: "list",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("papers"),
    title: text("材料名称"),
    form: reference("forms", "附在哪张表单后面"),
    person: reference("roster", "谁的").optional(),
    reference: reference("references", "哪个业绩的履约评价").optional(),
    scan: scan(),
    sample: sample(),
  }),
});
