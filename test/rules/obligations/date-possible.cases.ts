/** The day of a duty lies in its phase. */
import { obligationsDatePossible } from "../../../schemas/rules/obligations/date-possible.ts";
import { contract, obligations } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const duty = (phase: string, date: string) => ({ title: "提交报告", phase, when: { recurrence: "once", date } });

export const cases: RuleCases = {
  rule: obligationsDatePossible,
  valid: [
    {
      name: "the last day of the bid, the first and the last of the service",
      content: { ...contract(), ...obligations(duty("bid", "2025-02-08"), duty("service", "2025-03-03"), duty("service", "2025-12-31")) },
    },
    { name: "after the service, and without a day", content: { ...contract(), ...obligations(duty("after", "2026-01-31"), {}) } },
  ],
  invalid: [
    {
      name: "a day after the bids are due",
      content: { ...contract(), ...obligations(duty("bid", "«2025-02-09»")) },
      errors: [{ message: "bid", text: "“提交报告”写 2025-02-09，已过投标截止日 2025-02-08" }],
    },
    {
      name: "a day before and a day after the service",
      content: { ...contract(), ...obligations(duty("service", "«2025-03-02»"), duty("service", "«2026-01-01»")) },
      errors: [{ message: "service", text: "“提交报告”写 2025-03-02，不在服务期（2025-03-03 至 2025-12-31）内" }, { message: "service" }],
    },
  ],
};
