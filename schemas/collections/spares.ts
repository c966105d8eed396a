/** Spare parts held for the contract. */
import { z } from "zod";
import { choice, id, integer, meaning, prose, reference, sample, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const spares = defineCollection({
  title: "备品备件",
  what: "一种备件",
  files: ["spares/spares.yaml"],
  format: "list",
  readers: ["bid", "runbook"],
  schema: z.strictObject({
    id: id("spares"),
    name: text("名称"),
    model: text("型号规格"),
    quantity: integer("数量", { min: 0 }),
    unit: text("单位"),
    fits: meaning(z.array(reference("equipmentItems", "适用设备")).min(1), "适用设备"),
    kind: choice(["整机", "板件", "电池", "线缆", "其他"], "类别"),
    place: text("存放地点"),
    check: prose("日常检查办法"),
    sample: sample(),
  }),
});
