/** Who counts as on site, and where the gap is shown. */
import { staffingOnsiteMinimum } from "../../../schemas/rules/staffing/onsite-minimum.ts";
import { contract, limit, roster, staffingRequirements, times } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const fifteen = contract({ parameters: { onsiteMinimum: limit(15) } });

export const cases: RuleCases = {
  rule: staffingOnsiteMinimum,
  valid: [
    { name: "exactly fifteen on site", content: { ...fifteen, ...roster(...times(15), { onsite: false }) } },
    { name: "one leaves after the contract is signed", content: { ...fifteen, ...roster(...times(14), { left: "2025-03-04" }) } },
    { name: "the tender sets no number", content: { ...contract(), ...roster({ onsite: false }) } },
  ],
  invalid: [
    {
      name: "fourteen: shown at the one whose row asks for being on site",
      content: {
        ...fifteen, ...staffingRequirements({ onsite: true }, { onsite: false }),
        ...roster(...times(14), { onsite: false, role: "r02" }, { onsite: "«false»", role: "r01" }),
      },
      errors: [{ message: "few", clause: "c01", text: "驻场 14 人，招标文件要求至少 15 人", help: "在 content/staffing/roster.yaml 增加驻场人员，或把非驻场人员改为驻场" }],
    },
    {
      name: "fourteen and nobody else who should be: shown at the last on site",
      content: { ...fifteen, ...roster(...times(13), { onsite: "«true»" }, { onsite: false }) },
      errors: [{ message: "few" }],
    },
    {
      name: "one of fifteen left on the day of signing",
      content: { ...fifteen, ...roster(...times(13), { onsite: "«true»" }, { left: "2025-03-03" }) },
      errors: [{ message: "few" }],
    },
    { name: "nobody at all: shown at the contract", content: contract({ "«p»roject": "集成维护项目", parameters: { onsiteMinimum: limit(15) } }), errors: [{ message: "few", text: "驻场 0 人，招标文件要求至少 15 人" }] },
  ],
};
