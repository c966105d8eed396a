/** Who comes to work on site is announced in time. */
import { staffingEntryNoticed } from "../../../schemas/rules/staffing/entry-noticed.ts";
import { contract, limit, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const week = contract({ parameters: { entryNotice: limit("1 周") } });

export const cases: RuleCases = {
  rule: staffingEntryNoticed,
  valid: [
    { name: "exactly seven days before", content: { ...week, ...roster({ joined: "2025-03-03", noticed: "2025-02-24" }) } },
    { name: "not on site", content: { ...week, ...roster({ onsite: false, joined: "2025-03-03", noticed: "2025-03-03" }) } },
    { name: "a limit in days", content: { ...contract({ parameters: { entryNotice: limit("6 日") } }), ...roster({ joined: "2025-03-03", noticed: "2025-02-25" }) } },
  ],
  invalid: [
    {
      name: "six days before",
      content: { ...week, ...roster({ name: "示例人员01", joined: "2025-03-03", noticed: "«2025-02-25»" }) },
      errors: [{ message: "late", text: "示例人员01 2025-03-03 入驻，2025-02-25 才通知，只提前 6 天，要求至少 7 天" }],
    },
  ],
};
