/** Numbers of papers are used once, whatever the month. */
import { operationsNumberOnce } from "../../../schemas/rules/operations/number-once.ts";
import { incidents, inspectionPlans, inspections, sparesUsed, tickets } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: operationsNumberOnce,
  valid: [
    { name: "each its own", content: { ...incidents([{ report: "GZ-1" }, { report: "GZ-2" }]), ...tickets([{}, {}]), ...sparesUsed([{ receipt: "GZ-1" }]) } },
    { name: "the same hour in two places", content: { ...inspectionPlans({}), ...inspections([{ place: "甲" }, { place: "乙" }]) } },
  ],
  invalid: [
    {
      name: "two faults of two months with one report",
      content: { ...incidents([{ report: "‹GZ-1›" }]), ...incidents([{ report: "«GZ-1»" }], { month: "2025-04" }) },
      errors: [{ message: "twice", text: "运维故障报告编号“GZ-1”用了两次" }],
    },
    { name: "one approval for two tickets", content: tickets([{ kind: "开库", approval: "‹KK-1›" }, { kind: "开库", approval: "«KK-1»" }]), errors: [{ message: "twice" }] },
    { name: "one receipt for two spare parts", content: sparesUsed([{ receipt: "‹BJ-1›" }, { receipt: "«BJ-1»" }]), errors: [{ message: "twice", text: "更换签收表“BJ-1”用了两次" }] },
    { name: "the same inspection twice", content: { ...inspectionPlans({}), ...inspections([{ at: "‹2025-03-10 08:30›" }, { at: "«2025-03-10 08:30»" }]) }, errors: [{ message: "inspection", text: "“每日检查”2025-03-10 08:30 有两条一样的记录" }] },
  ],
};
