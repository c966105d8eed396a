/** The scoring items of the tender and what we put forward for each. */
import { z } from "zod";
import { choice, citation, decimal, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const band = z.strictObject({ points: text("得分，例如 6-8 或 4"), when: prose("什么情况得这个分") });

export const scoring = defineCollection({
  title: "评分项",
  what: "评分表的一项：满分、评分办法、我方证据和自评",
  files: ["scoring/items.yaml"],
  format: "list",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("scoring"),
    name: text("评分项目"),
    nature: choice(["price", "objective", "subjective"], "报价分、客观分、主观分"),
    points: decimal("满分", { min: 0, max: 100 }),
    bands: meaning(z.array(band).min(1), "评分办法"),
    evidence: meaning(z.array(z.strictObject({
      what: text("要拿出的证据"),
      certificate: reference("certificates", "我方证书").optional(),
      reference: reference("references", "我方业绩").optional(),
      person: reference("roster", "我方人员").optional(),
      form: reference("forms", "表单").optional(),
      onsite: integer("驻场满多少人才算数", { min: 1 }).optional(),
      points: decimal("这一项值多少分").optional(),
    })), "证据"),
    selfScore: decimal("自评分", { min: 0 }),
    grounds: prose("自评理由"),
    source: citation(),
  }),
});
