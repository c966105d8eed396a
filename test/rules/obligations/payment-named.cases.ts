/** A duty that a payment waits for names it, and each payment waits for something. */
import { obligationsPaymentNamed } from "../../../schemas/rules/obligations/payment-named.ts";
import { cite, contract, obligations } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const payments = (...names: string[]) => contract({ payments: names.map((name) => ({ name, amount: "一半", condition: "验收后", source: cite() })) });

export const cases: RuleCases = {
  rule: obligationsPaymentNamed,
  valid: [
    { name: "one name with more words, and two names", content: { ...payments("第一笔", "第二笔"), ...obligations({ payment: "第一笔：中标金额的 50%" }, { payment: "第一笔、第二笔" }, {}) } },
    { name: "no duty at all", content: payments("第一笔") },
  ],
  invalid: [
    {
      name: "another word for it", content: { ...payments("第一笔"), ...obligations({ title: "开发票", payment: "«首付款»" }, { payment: "第一笔" }) },
      errors: [{ message: "unknown", text: "“开发票”影响的“首付款”不是合同里的付款", help: "写 contract.yaml 里付款的名称：第一笔" }],
    },
    { name: "a contract without payments", content: { ...payments(), ...obligations({ payment: "«第一笔»" }) }, errors: [{ message: "unknown" }] },
    { name: "a payment that stands in an explanation alone", content: { ...payments("第一笔", "«尾款»"), ...obligations({ payment: "第一笔：尾款以外的一半" }) }, errors: [{ message: "waitsForNothing", text: "“尾款”没有一项义务写明影响它" }] },
  ],
};
