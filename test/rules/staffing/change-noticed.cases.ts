/** Who replaces somebody is announced in time and is not less qualified. */
import { staffingChangeNoticed } from "../../../schemas/rules/staffing/change-noticed.ts";
import { contract, limit, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const thirtyDays = contract({ parameters: { personnelNotice: limit("30 日") } });
const before = { name: "示例人员01", degree: "本科", developmentYears: 8 };
const after = { name: "示例人员02", replaces: "p01", joined: "2025-05-31", noticed: "2025-05-01" };

export const cases: RuleCases = {
  rule: staffingChangeNoticed,
  valid: [
    { name: "exactly thirty days' notice, equally qualified", content: { ...thirtyDays, ...roster(before, after) } },
    { name: "better qualified", content: { ...thirtyDays, ...roster(before, { ...after, degree: "硕士", developmentYears: 9 }) } },
    { name: "who replaces nobody needs no notice", content: { ...thirtyDays, ...roster(before, {}) } },
  ],
  invalid: [
    {
      name: "twenty-nine days' notice",
      content: { ...thirtyDays, ...roster(before, { ...after, noticed: "«2025-05-02»" }) },
      errors: [{ message: "late", text: "示例人员02 2025-05-31 接替示例人员01，2025-05-02 才通知，只提前 29 天，合同要求 30 天" }],
    },
    {
      name: "no notice",
      content: { ...thirtyDays, ...roster(before, { ...after, replaces: "«p01»", noticed: undefined }) },
      errors: [{ message: "silent", text: "示例人员02接替示例人员01，没有写通知采购人的日期" }],
    },
    {
      name: "a lower degree",
      content: { ...thirtyDays, ...roster({ ...before, degree: "‹本科›" }, { ...after, degree: "«大专»" }) },
      errors: [{ message: "lower", text: "示例人员02接替示例人员01，学历低于原来的人" }],
    },
    {
      name: "a year less of development",
      content: { ...thirtyDays, ...roster({ ...before, developmentYears: "‹8›" }, { ...after, developmentYears: "«7»" }) },
      errors: [{ message: "lower", text: "示例人员02接替示例人员01，开发经验低于原来的人" }],
    },
  ],
};
