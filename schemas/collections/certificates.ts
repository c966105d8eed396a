/** Certificates of the bidder. */
import { z } from "zod";
import { date, id, sample, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";
import { scan } from "./scan.ts";

export const certificates = defineCollection({
  title: "企业证书",
  what: "投标人的一张资质或体系认证证书",
  files: ["company/certificates.yaml"],
  format: "list",
  readers: ["bid"],
  schema: z.strictObject({
    id: id("certificates"),
    name: text("证书名称"),
    standard: text("标准或类别，例如 ISO9001"),
    number: text("证书编号"),
    issuer: text("发证机构"),
    scope: text("认证范围").optional(),
    validFrom: date("有效期起"),
    validTo: date("有效期止"),
    scan: scan(),
    sample: sample(),
  }),
});
