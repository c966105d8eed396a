/** Years of work until the bids are due, and years of development. */
import { staffingQualifiedExperience } from "../../../schemas/rules/staffing/qualified-experience.ts";
import { contract, roster, staffingRequirements } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const manager = { ...contract({ bidsDue: { value: "2025-02-08 15:00" } }), ...staffingRequirements({ experienceYears: 15, developmentYears: 5 }) };

export const cases: RuleCases = {
  rule: staffingQualifiedExperience,
  valid: [
    { name: "fifteen years in this month, exactly five of development", content: { ...manager, ...roster({ role: "r01", workingSince: "2010-02", developmentYears: 5 }) } },
    { name: "development from the first day on", content: { ...manager, ...roster({ workingSince: "2010-02", developmentYears: 15 }) } },
    { name: "no role of the table", content: { ...manager, ...roster({ workingSince: "2024-01", developmentYears: 1 }) } },
  ],
  invalid: [
    {
      name: "fifteen years only next month",
      content: { ...manager, ...roster({ name: "示例人员01", role: "r01", workingSince: "«2010-03»" }) },
      errors: [{ message: "years", text: "示例人员01从业 14 年，岗位要求满 15 年" }],
    },
    {
      name: "four years of development",
      content: { ...manager, ...roster({ name: "示例人员01", role: "r01", developmentYears: "«4»" }) },
      errors: [{ message: "development", text: "示例人员01软件开发、设计经验 4 年，岗位要求 5 年" }],
    },
    {
      name: "more development than work",
      content: { ...manager, ...roster({ name: "示例人员01", workingSince: "2010-03", developmentYears: "«15»" }) },
      errors: [{ message: "impossible", text: "示例人员01的开发经验 15 年，比从业年限 14 年还长" }],
    },
  ],
};
