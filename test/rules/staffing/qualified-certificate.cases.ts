/** A role that asks for a certificate is filled by somebody who holds one. */
import { staffingQualifiedCertificate } from "../../../schemas/rules/staffing/qualified-certificate.ts";
import { roster, staffingRequirements } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const either = staffingRequirements({ certificates: ["PMP", "信息系统项目管理师"] });

export const cases: RuleCases = {
  rule: staffingQualifiedCertificate,
  valid: [
    { name: "holds the second, under a longer name", content: { ...either, ...roster({ role: "r01", certificates: [{ name: "信息系统项目管理师（高级）", number: "Z-1", validTo: "长期" }] }) } },
    { name: "the role asks for none", content: { ...staffingRequirements(), ...roster({ role: "r01" }) } },
    { name: "no role of the table", content: { ...either, ...roster() } },
  ],
  invalid: [
    {
      name: "none at all",
      content: { ...either, ...roster({ name: "示例人员01", role: "r01", "«certificates»": [] }) },
      errors: [{ message: "none", text: "示例人员01的岗位要求持有PMP或信息系统项目管理师，名册上没有" }],
    },
    {
      name: "another certificate",
      content: { ...either, ...roster({ role: "r01", "«certificates»": [{ name: "系统集成项目管理工程师", number: "Z-2", validTo: "长期" }] }) },
      errors: [{ message: "none" }],
    },
  ],
};
