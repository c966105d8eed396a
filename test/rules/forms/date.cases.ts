/** The documents are dated before the bids are due. */
import { formsDate } from "../../../schemas/rules/forms/date.ts";
import { contract, form, limit } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const due = limit("2025-02-08 15:00");

export const cases: RuleCases = {
  rule: formsDate,
  valid: [
    { name: "the day before", content: { ...contract({ today: "2025-02-07", bidsDue: due }), ...form() } },
    { name: "the same day", content: { ...contract({ today: "2025-02-08", bidsDue: due }), ...form() } },
    { name: "a contract without forms", content: contract({ today: "2025-06-01", bidsDue: due }) },
  ],
  invalid: [
    {
      name: "the day after",
      content: { ...contract({ today: "«2025-02-09»", bidsDue: limit("‹2025-02-08 15:00›") }), ...form() },
      errors: [{ message: "late", text: "文件日期 2025-02-09 晚于投标截止日 2025-02-08" }],
    },
  ],
};
