/** Data is changed directly with an approval alone; great changes are told before. */
import { operationsApproved } from "../../../schemas/rules/operations/approved.ts";
import { changes, tickets } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const great = { major: true, noticed: "2025-03-11" };

export const cases: RuleCases = {
  rule: operationsApproved,
  valid: [
    { name: "approved, told the day before", content: { ...tickets([{ kind: "开库", approval: "KK-1" }, {}]), ...changes([great]) } },
    { name: "rolled back, with the reason", content: changes([{ result: "回退", note: "历史数据打不开" }]) },
  ],
  invalid: [
    { name: "data changed without approval", content: tickets([{ kind: "«开库»" }]), errors: [{ message: "approval", text: "开库“列表翻页出错”没有审批单编号" }] },
    { name: "a great change without notice", content: changes([{ major: "«true»" }]), errors: [{ message: "noticed" }] },
    { name: "told on the same day", content: changes([{ ...great, noticed: "«2025-03-12»" }]), errors: [{ message: "late", text: "重大变更“三月发布”2025-03-12 才告知，2025-03-12 20:00 就实施" }] },
    { name: "rolled back without a word", content: changes([{ result: "«回退»" }]), errors: [{ message: "rolledBack" }] },
  ],
};
