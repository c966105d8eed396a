/** Certificates and references come with their scans. */
import { companyScanPresent } from "../../../schemas/rules/company/scan-present.ts";
import { certificates, papers, references, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const scan = { file: "company/files/1.pdf", sha256: "0" };

export const cases: RuleCases = {
  rule: companyScanPresent,
  valid: [
    {
      name: "each with its scan",
      content: { ...certificates({ scan }), ...references({ scan }), ...papers({ scan }), ...roster({ certificates: [{ name: "PMP", number: "Z-1", validTo: "长期", scan }] }) },
    },
    { name: "a person without certificates", content: roster({ certificates: [] }) },
  ],
  invalid: [
    { name: "a certificate", content: certificates({ id: "«iso9001»", name: "ISO9001 证书" }), errors: [{ message: "missing", text: "【待提供】ISO9001 证书的扫描件" }] },
    {
      name: "a reference and a person's certificate",
      content: { ...references({ id: "«ref-1»", project: "业务系统运维项目" }), ...roster({ name: "示例人员01", certificates: [{ name: "«PMP»", number: "Z-1", validTo: "长期" }] }) },
      errors: [{ message: "missing", text: "【待提供】业务系统运维项目合同的扫描件" }, { message: "missing", text: "【待提供】示例人员01 PMP的扫描件" }],
    },
    { name: "a paper behind a form", content: papers({ id: "«paper-1»", title: "法定代表人身份证" }), errors: [{ message: "missing", text: "【待提供】法定代表人身份证的扫描件" }] },
  ],
};
