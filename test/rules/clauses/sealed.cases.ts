/** No clause was changed, added or lost since the tender was sealed. */
import { clausesSealed } from "../../../schemas/rules/clauses/sealed.ts";
import { clauseDigest } from "../../../schemas/calc/clause-text.ts";
import { cite, clauseSeal, clauses, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const text = clauseDigest({ id: "c01", kind: "requirement", text: "至少 15 人驻场" });
const row = clauseDigest({ id: "c01", kind: "row", cells: ["1", "UPS"] });

export const cases: RuleCases = {
  rule: clausesSealed,
  valid: [
    { name: "as sealed; white space does not count", content: { ...clauseSeal({ c01: text }), ...clauses({ text: "至少15人 驻场" }) } },
    { name: "where it is to be answered is not sealed", content: { ...clauseSeal({ c01: text }), ...clauses({ text: "至少 15 人驻场", volume: "technical", star: true }) } },
    { name: "not sealed yet", content: clauses() },
  ],
  invalid: [
    {
      name: "one digit changed, with one who quotes it",
      content: { ...clauses({ text: "«至少 16 人驻场»" }), ...clauseSeal({ c01: text }), ...systems({ "‹source›": cite("c01", "15 人") }) },
      errors: [{ message: "changed", text: "条款 c01 的文字与封存时不一致" }],
    },
    { name: "a cell changed", content: { ...clauses({ kind: "row", text: undefined, "«cells»": ["1", "UPS 主机"] }), ...clauseSeal({ c01: row }) }, errors: [{ message: "changed" }] },
    {
      name: "a row that is printed in another order than its cells",
      content: { ...clauses({ kind: "row", text: undefined, cells: ["1", "UPS"], printed: "«UPS 2»" }), ...clauseSeal({ c01: row }) },
      errors: [{ message: "changed" }],
    },
    {
      name: "one added, one lost",
      content: { ...clauses({ id: "c01", text: "至少 15 人驻场" }, { id: "«c02»" }), ...clauseSeal({ c01: text, c03: "«00000000»" }) },
      errors: [{ message: "added", text: "条款 c02 没有封存" }, { message: "missing", text: "封存过的条款 c03 不见了" }],
    },
  ],
};
