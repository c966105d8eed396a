/** The versions and patches of product software at the end of a quarter. */
import { z } from "zod";
import { choice, date, meaning, month, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const version = z.strictObject({
  item: reference("equipmentItems", "产品软件清单的行"),
  version: text("现在的版本号"),
  latest: text("原厂最新版本或补丁"),
  status: choice(["已更新", "已是最新", "暂不更新"], "补丁情况"),
  updated: date("更新日期").optional(),
  by: reference("roster", "核对人"),
  explanation: prose("暂不更新的原因和替代措施").optional(),
});

export const productVersions = defineCollection({
  title: "产品版本与补丁",
  what: "一个季度末的产品版本和补丁，一个文件，放在季末那个月",
  files: ["operations/*/product-versions.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    month: month("月份，与文件夹同名"),
    checked: date("核对日期"),
    submitted: date("提交采购人的日期").optional(),
    rows: meaning(z.array(version), "产品，一件一行"),
  }),
});
