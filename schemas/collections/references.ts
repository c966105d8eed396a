/** Contracts that the bidder has carried out: the references (业绩). */
import { z } from "zod";
import { citation, date, id, integer, money, prose, sample, text } from "../fields/index.ts";
import { scan } from "./scan.ts";
import { defineCollection } from "./collection.ts";

export const references = defineCollection({
  title: "类似业绩",
  what: "一个类似项目的业绩，按表中次序",
  files: ["company/references.yaml"],
  format: "list",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("references"),
    order: integer("在一览表中的次序", { min: 1 }),
    project: text("项目名称"),
    client: text("采购人"),
    content: prose("项目内容"),
    signed: date("合同签订日期"),
    delivered: text("交付日期"),
    amount: money("合同价，元"),
    evaluation: text("履约评价"),
    contact: text("证明人及联系方式").optional(),
    source: citation().optional(),
    scan: scan(),
    sample: sample(),
  }),
});
