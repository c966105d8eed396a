/** A personal certificate lasts until the end of the service. */
import { staffingCertificateValid } from "../../../schemas/rules/staffing/certificate-valid.ts";
import { contract, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const certificate = { name: "信息系统项目管理师", number: "Z-1" };

export const cases: RuleCases = {
  rule: staffingCertificateValid,
  valid: [
    { name: "ends on the last day of the service", content: { ...contract(), ...roster({ certificates: [{ ...certificate, validTo: "2025-12-31" }] }) } },
    { name: "holds for ever", content: { ...contract(), ...roster({ certificates: [{ ...certificate, validTo: "长期" }] }) } },
  ],
  invalid: [
    {
      name: "ends one day before the service",
      content: { ...contract(), ...roster({ name: "示例人员01", certificates: [{ ...certificate, validTo: "长期" }, { ...certificate, validTo: "«2025-12-30»" }] }) },
      errors: [{ message: "ends", text: "示例人员01的信息系统项目管理师 2025-12-30 到期，服务期到 2025-12-31" }],
    },
  ],
};
