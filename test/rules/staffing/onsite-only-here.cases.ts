/** Who works on site works nowhere else. */
import { staffingOnsiteOnlyHere } from "../../../schemas/rules/staffing/onsite-only-here.ts";
import { roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: staffingOnsiteOnlyHere,
  valid: [
    { name: "on site and nothing else", content: roster() },
    { name: "not on site", content: roster({ onsite: false, elsewhere: "某单位项目" }) },
  ],
  invalid: [
    {
      name: "on site with another task",
      content: roster({ name: "示例人员01", elsewhere: "«某单位项目»" }),
      errors: [{ message: "both", text: "示例人员01驻场，却还有别的任务“某单位项目”" }],
    },
  ],
};
