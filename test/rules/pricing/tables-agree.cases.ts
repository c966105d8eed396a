/** The summary is the sum of the four tables, and there is one. */
import { pricingTablesAgree } from "../../../schemas/rules/pricing/tables-agree.ts";
import { priceLine, pricing } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const table = (kind: string, total: string, amount = total.replace(/[«»‹›]/g, "")) => ({ id: kind, title: kind === "summary" ? "开标一览表" : "明细表", kind, total, lines: [priceLine({ id: `${kind}-1`, unitPrice: amount, amount })] });
const four = ["labour", "materials", "spares", "overhead"].map((kind) => table(kind, "100"));

export const cases: RuleCases = {
  rule: pricingTablesAgree,
  valid: [
    { name: "the sum of the four", content: pricing(table("summary", "400"), ...four) },
    { name: "a table that does not add up is told there", content: pricing(table("summary", "500"), ...four.slice(1), table("labour", "200", "100")) },
    {
      name: "a line that does not multiply out is told there",
      content: pricing(table("summary", "600"), ...four.slice(1), { ...table("labour", "200"), lines: [priceLine({ id: "x", quantity: 3, unitPrice: "100", amount: "200" })] }),
    },
    { name: "no prices yet", content: {} },
  ],
  invalid: [
    {
      name: "one yuan too many",
      content: pricing(table("summary", "«401»"), ...["labour", "materials", "spares", "overhead"].map((kind) => table(kind, "‹100›"))),
      errors: [{ message: "differs", text: "开标一览表总价 401，四类报价表加起来是 400" }],
    },
    {
      name: "two summaries",
      content: pricing(table("summary", "400"), { ...table("summary", "400"), id: "summary-2", kind: "«summary»", lines: [priceLine({ id: "x", unitPrice: "400", amount: "400" })] }, ...four),
      errors: [{ message: "several", text: "开标一览表有 2 张，只允许一个报价" }],
    },
    {
      name: "a table is missing",
      content: pricing({ id: "summary", kind: "summary", total: "300", "«lines»": [priceLine({ id: "s1", unitPrice: "300", amount: "300" })] }, ...four.slice(0, 3)),
      errors: [{ message: "missing", text: "缺少管理费及税金报价表" }],
    },
    {
      name: "no opening summary",
      content: pricing({ id: "labour", "kind": "«labour»", total: "100", lines: [priceLine({ id: "l1", unitPrice: "100", amount: "100" })] }),
      errors: [{ message: "noSummary", text: "有报价表，却没有开标一览表" }],
    },
  ],
};
