/** The hours of the fault levels of a scope follow one another round the clock. */
import { serviceLevelsWindowsCoverDay } from "../../../schemas/rules/service-levels/windows-cover-day.ts";
import { faultLevels } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const day = { scope: "大范围", from: "08:00", to: "18:00" };
const night = { scope: "大范围", from: "18:00", to: "08:00" };

export const cases: RuleCases = {
  rule: serviceLevelsWindowsCoverDay,
  valid: [
    { name: "day and night, for both scopes", content: faultLevels(day, night, { ...day, scope: "小范围" }, { ...night, scope: "小范围" }) },
    { name: "one level round the clock", content: faultLevels({ from: "00:00", to: "00:00" }) },
  ],
  invalid: [
    {
      name: "half an hour is left out",
      content: faultLevels({ ...day, name: "一级", to: "«17:30»" }, night),
      errors: [{ message: "gap", text: "大范围故障：一级到 17:30 为止，没有哪一级从 17:30 起" }],
    },
    {
      name: "the night of one scope does not cover the other",
      content: faultLevels(day, night, { ...day, name: "三级", scope: "小范围", to: "«18:00»" }),
      errors: [{ message: "gap", text: "小范围故障：三级到 18:00 为止，没有哪一级从 18:00 起" }],
    },
    {
      name: "two levels begin at the same hour",
      content: faultLevels({ ...day, name: "一级", from: "‹08:00›" }, night, { ...day, name: "五级", from: "«08:00»" }),
      errors: [{ message: "overlap", text: "大范围故障：五级和一级都从 08:00 起" }],
    },
  ],
};
