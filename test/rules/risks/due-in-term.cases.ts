/** A measure is due within the service, while its owner is there. */
import { risksDueInTerm } from "../../../schemas/rules/risks/due-in-term.ts";
import { contract, risks, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const term = { ...contract({ signed: { value: "2025-03-03" }, term: { end: "2025-12-31" } }), ...roster({ name: "示例人员01", left: "2025-07-01" }, {}) };

export const cases: RuleCases = {
  rule: risksDueInTerm,
  valid: [
    { name: "on the first and on the last day", content: { ...term, ...risks({ owner: "p02", due: "2025-03-03" }, { owner: "p02", due: "2025-12-31" }) } },
    { name: "the day before the owner leaves", content: { ...term, ...risks({ owner: "p01", due: "2025-06-30" }) } },
  ],
  invalid: [
    {
      name: "the day before the start, the day after the end",
      content: { ...term, ...risks({ title: "人员流失", owner: "p02", due: "«2025-03-02»" }, { title: "备件短缺", owner: "p02", due: "«2026-01-01»" }) },
      errors: [
        { message: "outside", text: "“人员流失”的期限 2025-03-02 不在服务期（2025-03-03 至 2025-12-31）内" },
        { message: "outside", text: "“备件短缺”的期限 2026-01-01 不在服务期（2025-03-03 至 2025-12-31）内" },
      ],
    },
    {
      name: "on the day on which the owner leaves",
      content: { ...term, ...risks({ title: "人员流失", owner: "«p01»", due: "2025-07-01" }) },
      errors: [{ message: "left", text: "“人员流失”的责任人示例人员01 2025-07-01 已离开项目" }],
    },
  ],
};
