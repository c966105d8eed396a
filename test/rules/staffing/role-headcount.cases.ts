/** Each row of the staffing table is filled, on site where it says so. */
import { staffingRoleHeadcount } from "../../../schemas/rules/staffing/role-headcount.ts";
import { contract, roster, staffingRequirements } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: staffingRoleHeadcount,
  valid: [
    { name: "exactly as many as asked, on site", content: { ...contract(), ...staffingRequirements({ headcount: 2 }), ...roster({ role: "r01" }, { role: "r01" }) } },
    { name: "not on site where the row does not ask for it", content: { ...contract(), ...staffingRequirements({ onsite: false }), ...roster({ role: "r01", onsite: false }) } },
  ],
  invalid: [
    {
      name: "one short: shown at the last who fills the row",
      content: {
        ...contract(), ...roster({ role: "r01" }, { role: "«r01»" }),
        ...staffingRequirements({ projects: ["人事人才", "柜面"], headcount: "‹3›" }),
      },
      errors: [{ message: "few", text: "“人事人才、柜面 设计工程师”要 3 人，名册上有 2 人", help: "在 content/staffing/roster.yaml 增加 1 人，role 写 r01" }],
    },
    { name: "nobody: shown at the row of the table", content: { ...contract(), ...roster(), ...staffingRequirements({ headcount: "‹«1»›" }) }, errors: [{ message: "few" }] },
    {
      name: "who left before the start fills no row",
      content: { ...contract(), ...roster({ role: "«r01»" }, { role: "r01", left: "2025-03-03" }), ...staffingRequirements({ headcount: "‹2›" }) },
      errors: [{ message: "few" }],
    },
    {
      name: "not on site where the row asks for it",
      content: { ...contract(), ...staffingRequirements(), ...roster({ name: "示例人员01", role: "r01", onsite: "«false»" }) },
      errors: [{ message: "away", text: "示例人员01的岗位“人事人才 设计工程师”要求驻场，名册写不驻场" }],
    },
  ],
};
