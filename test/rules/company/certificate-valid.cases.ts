/** The bidder's certificates hold on the day on which the bids are due. */
import { companyCertificateValid } from "../../../schemas/rules/company/certificate-valid.ts";
import { certificates, contract } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const due = contract({ bidsDue: { value: "2025-02-08 15:00" } });

export const cases: RuleCases = {
  rule: companyCertificateValid,
  valid: [
    { name: "from that day on", content: { ...due, ...certificates({ validFrom: "2025-02-08" }) } },
    { name: "until that day", content: { ...due, ...certificates({ validTo: "2025-02-08" }) } },
    { name: "of one day", content: { ...due, ...certificates({ validFrom: "2025-02-08", validTo: "2025-02-08" }) } },
  ],
  invalid: [
    {
      name: "expired the day before",
      content: { ...due, ...certificates({ name: "ISO9001 证书", validTo: "«2025-02-07»" }) },
      errors: [{ message: "expired", text: "ISO9001 证书 2025-02-07 已到期，早于投标截止日 2025-02-08" }],
    },
    {
      name: "begins the day after",
      content: { ...due, ...certificates({ name: "ISO9001 证书", validFrom: "«2025-02-09»" }) },
      errors: [{ message: "notYet", text: "ISO9001 证书 2025-02-09 才生效，晚于投标截止日 2025-02-08" }],
    },
    {
      name: "ends before it begins: that is told, not that it has expired",
      content: { ...due, ...certificates({ name: "ISO9001 证书", validFrom: "2024-01-01", validTo: "«2023-12-31»" }) },
      errors: [{ message: "order", text: "ISO9001 证书的有效期止早于有效期起" }],
    },
  ],
};
