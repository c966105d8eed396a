/** A scan is the picture that was registered. */
import { companyScanDigest } from "../../../schemas/rules/company/scan-digest.ts";
import { certificates, papers, references, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const path = "company/files/1.png";
const digest = "a".repeat(64);
const at = (file: string, look: { sha256: string; format: "png" | "jpeg" | undefined } | undefined) => ({ path: file, absolute: `/${file}`, bytes: 1, look: () => look });
const picture = at(path, { sha256: digest, format: "png" });
const scan = { file: path, sha256: digest };

export const cases: RuleCases = {
  rule: companyScanDigest,
  valid: [
    { name: "each as registered, capitals or not", content: { ...certificates({ scan }), ...references({ scan }), ...papers({ scan: { file: path, sha256: digest.toUpperCase() } }) }, attachments: [picture] },
    { name: "not there yet", content: papers() },
  ],
  invalid: [
    {
      name: "another picture in its place",
      content: papers({ title: "营业执照", scan: { file: path, sha256: `«${"b".repeat(64)}»` } }), attachments: [picture],
      errors: [{ message: "differs", text: `营业执照的扫描件 ${path} 与登记的 SHA-256 不一致，文件的是 ${digest}` }],
    },
    {
      name: "a file that is not there, and one that cannot be read",
      content: { ...certificates({ name: "ISO9001", scan: { file: "«company/files/2.png»", sha256: digest } }), ...roster({ name: "甲", certificates: [{ name: "PMP", number: "1", validTo: "长期", scan: { file: `«${path}»`, sha256: digest } }] }) },
      attachments: [at(path, undefined)],
      errors: [{ message: "absent", text: "ISO9001的扫描件 company/files/2.png 不在内容文件夹里" }, { message: "absent", text: `甲 PMP的扫描件 ${path} 不在内容文件夹里` }],
    },
    { name: "a PDF", content: references({ project: "甲项目", scan: { file: `«${path}»`, sha256: digest } }), attachments: [at(path, { sha256: digest, format: undefined })], errors: [{ message: "format", text: `甲项目合同的扫描件 ${path} 不是 PNG 或 JPG 图片` }] },
  ],
};
