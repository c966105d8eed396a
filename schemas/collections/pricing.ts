/** The price tables: labour, materials, spares, management and tax, and the opening summary. One file a table. */
import { z } from "zod";
import { choice, citation, decimal, id, integer, meaning, money, prose, reference, sample, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const line = z.strictObject({
  id: id("priceLines"),
  name: text("工作内容、岗位或产品名称"),
  group: text("归入哪一类小计").optional(),
  model: text("规格型号").optional(),
  unit: text("单位").optional(),
  quantity: decimal("数量或人数", { min: 0 }),
  months: decimal("工时，每人月数", { min: 0 }).optional(),
  unitPrice: money("单价，元"),
  amount: money("小计，元"),
  qualification: text("执业资格或职称").optional(),
  module: reference("modules", "应用软件模块").optional(),
  item: reference("serviceItems", "分项运维").optional(),
  equipment: reference("equipmentItems", "设备").optional(),
  spare: reference("spares", "备件").optional(),
  monthlyWage: money("基本工资，每人每月，元").optional(),
  note: prose("备注").optional(),
});

export const pricing = defineCollection({
  title: "报价表",
  what: "一张报价表，一个文件",
  files: ["pricing/*.yaml"],
  format: "document",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("pricing"),
    title: text("表名，照投标文件格式"),
    order: integer("次序", { min: 1 }),
    kind: choice(["summary", "labour", "materials", "spares", "overhead"], "开标一览表、人工费、材料及器具、备品备件、管理费及税金"),
    total: money("合计，元"),
    totalInWords: text("大写金额").optional(),
    lines: meaning(z.array(line).min(1), "各行"),
    minimumWage: meaning(z.strictObject({ value: money("本市最低工资，元/月"), document: text("文号") }), "最低工资标准").optional(),
    source: citation(),
    sample: sample(),
  }),
});
