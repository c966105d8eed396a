/** The month of the social security proof lies in the months before the bids are due. */
import { staffingSocialSecurityWindow } from "../../../schemas/rules/staffing/social-security-window.ts";
import { contract, limit, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const threeMonths = contract({ bidsDue: { value: "2025-02-08 15:00" }, parameters: { socialSecurityMonths: limit(3) } });

export const cases: RuleCases = {
  rule: staffingSocialSecurityWindow,
  valid: [
    { name: "the first and the last of the three months", content: { ...threeMonths, ...roster({ socialSecurity: "2024-11" }, { socialSecurity: "2025-01" }) } },
  ],
  invalid: [
    {
      name: "four months ago",
      content: { ...threeMonths, ...roster({ name: "示例人员01", socialSecurity: "«2024-10»" }) },
      errors: [{ message: "outside", text: "示例人员01的社保证明是 2024-10，应在投标截止（2025-02-08）前 3 个月以内", help: "换成 2024-11 至 2025-01 中任意一个月的缴费证明" }],
    },
    { name: "the month in which the bids are due", content: { ...threeMonths, ...roster({ socialSecurity: "«2025-02»" }) }, errors: [{ message: "outside" }] },
  ],
};
