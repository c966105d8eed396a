/** The lists of what is maintained beside application software: one file a list. */
import { z } from "zod";
import { anyText, choice, citation, citations, date, dayOrMonth, decimal, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const equipmentItem = z.strictObject({
  id: id("equipmentItems"),
  name: text("名称，照招标文件"),
  section: text("所属部分，例如 第二部分：多媒体大屏展示——视频系统").optional(),
  brand: anyText("品牌").optional(),
  model: anyText("型号规格").optional(),
  quantity: decimal("数量", { min: 0 }).optional(),
  unit: text("单位").optional(),
  capacityKva: decimal("容量，千伏安", { min: 0 }).optional(),
  purchased: dayOrMonth("购置安装日期").optional(),
  place: text("使用地点").optional(),
  use: text("用途：生产、测试、容灾").optional(),
  form: text("部署模式：软件、硬件、数据库").optional(),
  os: text("操作系统").optional(),
  carrier: text("运营商").optional(),
  route: text("起止点").optional(),
  bandwidth: text("带宽或速率").optional(),
  validTo: date("证书有效期止").optional(),
  authorised: reference("certificates", "原厂授权函").optional(),
  otherwise: meaning(z.array(z.strictObject({
    field: choice(["place", "model", "quantity"], "哪个字段"), value: text("另一处的写法"), source: citation(),
  })), "招标文件另一处写得不一样：照录，并在疑点里提出").optional(),
  note: prose("备注").optional(),
  source: citation().optional(),
});

export const equipment = defineCollection({
  title: "维护对象清单",
  what: "一张维护对象清单，一个文件",
  files: ["equipment/*.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("equipment"),
    title: text("清单名称"),
    order: integer("次序", { min: 1 }),
    kind: choice(["ups", "telecom", "room-212", "crypto", "component", "site-certificate", "product-software", "security-product", "security-service"], "类别"),
    description: prose("清单说明").optional(),
    /** What the tender states as the sum of the list; the rule adds up and compares. */
    stated: meaning(z.strictObject({ rows: integer("行数").optional(), quantity: decimal("数量合计").optional() }), "招标文件写明或数出的合计").optional(),
    serviceLevels: meaning(z.array(reference("serviceTimes", "响应时限")), "适用的响应和修复时限"),
    lead: reference("roster", "负责人"),
    items: meaning(z.array(equipmentItem).min(1), "清单各行"),
    sources: citations(),
  }),
});
