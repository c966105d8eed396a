/** A plan is no rarer than the duties that it fulfils. */
import { operationsPlanOftenEnough } from "../../../schemas/rules/operations/plan-often-enough.ts";
import { obligations } from "../../support/content.ts";
import { inspectionPlans } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const duty = (recurrence: string) => obligations({ title: "巡检", when: { recurrence } });

export const cases: RuleCases = {
  rule: operationsPlanOftenEnough,
  valid: [
    { name: "as often", content: { ...duty("daily"), ...inspectionPlans({ every: "日" }) } },
    { name: "more often", content: { ...duty("quarterly"), ...inspectionPlans({ every: "月" }) } },
    { name: "a duty without a period", content: { ...duty("on-request"), ...inspectionPlans({ every: "季" }) } },
  ],
  invalid: [
    { name: "monthly for a daily duty", content: { ...duty("daily"), ...inspectionPlans({ every: "月", duties: ["«o01»"] }) }, errors: [{ message: "seldom", text: "“每日检查”每月一次，义务“巡检”要求更勤", clause: "c01" }] },
    { name: "twice a day without hours", content: { ...duty("twice-daily"), ...inspectionPlans({ every: "«半天»" }) }, errors: [{ message: "rounds" }] },
  ],
};
