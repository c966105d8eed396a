/** How many people the team must have. */
import { staffingTeamSize } from "../../../schemas/rules/staffing/team-size.ts";
import { contract, limit, roster, times } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const twentyThree = contract({ parameters: { teamSize: limit(23) } });

export const cases: RuleCases = {
  rule: staffingTeamSize,
  valid: [
    { name: "exactly twenty-three, on site or not", content: { ...twentyThree, ...roster(...times(20), ...times(3, { onsite: false })) } },
    { name: "one leaves the day after signing", content: { ...twentyThree, ...roster(...times(22), { left: "2025-03-04" }) } },
    { name: "the tender sets no number", content: { ...contract(), ...roster() } },
  ],
  invalid: [
    {
      name: "twenty-two",
      content: { ...twentyThree, ...roster(...times(21), { id: "«p22»" }) },
      errors: [{ message: "few", text: "项目团队 22 人，招标文件要求至少 23 人", help: "在 content/staffing/roster.yaml 增加 1 人" }],
    },
    { name: "who left on the day of signing does not count", content: { ...twentyThree, ...roster({ left: "2025-03-03" }, ...times(21), { id: "«p23»" }) }, errors: [{ message: "few" }] },
    { name: "no roster: shown at the contract", content: contract({ "«p»roject": "集成维护项目", parameters: { teamSize: limit(23) } }), errors: [{ message: "few" }] },
  ],
};
