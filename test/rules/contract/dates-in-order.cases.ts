/** Questions, bids, signing and end follow one another; the bid is still valid when it is signed. */
import { contractDatesInOrder } from "../../../schemas/rules/contract/dates-in-order.ts";
import { contract, limit } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: contractDatesInOrder,
  valid: [
    { name: "in order", content: contract() },
    { name: "signed the day after the bids are due, for one day", content: contract({ signed: { value: "2025-02-09" }, term: { end: "2025-02-10" } }) },
    { name: "asked two days before questions are due", content: contract({ questionsLetter: "2025-01-21" }) },
    { name: "signed on the last day of validity", content: contract({ signed: { value: "2025-05-09" }, parameters: { validityDays: limit(90) } }) },
  ],
  invalid: [
    {
      name: "questions are due when the bids are",
      content: contract({ questionsDue: { value: "‹2025-02-08 15:00›" }, bidsDue: { value: "«2025-02-08 15:00»" } }),
      errors: [{ message: "order", text: "投标截止时间（2025-02-08 15:00）应在询问截止时间（2025-02-08 15:00）之后" }],
    },
    {
      name: "asked on the day after questions were due",
      content: contract({ questionsLetter: "‹2025-01-24›", questionsDue: { value: "«2025-01-23 10:00»" } }),
      errors: [{ message: "order", text: "询问截止时间（2025-01-23 10:00）应在询问函的日期（2025-01-24）之后" }],
    },
    {
      name: "signed on the day on which the bids are due",
      content: contract({ bidsDue: { value: "‹2025-02-08 15:00›" }, signed: { value: "«2025-02-08»" } }),
      errors: [{ message: "order", text: "签订日期（2025-02-08）应在投标截止时间（2025-02-08 15:00）之后" }],
    },
    {
      name: "the service ends on the day on which it begins",
      content: contract({ signed: { value: "‹2025-03-03›" }, term: { end: "«2025-03-03»" } }),
      errors: [{ message: "order", text: "服务期止（2025-03-03）应在签订日期（2025-03-03）之后" }],
    },
    {
      name: "signed one day after the bid's validity",
      content: contract({ signed: { value: "«2025-05-10»" }, parameters: { validityDays: limit(90) } }),
      errors: [{ message: "validity", text: "签订日期 2025-05-10 已过投标有效期（90 日，到 2025-05-09 止）" }],
    },
  ],
};
