import { paymentsNamed } from "../../calc/payments-named.ts";
import { defineRule } from "../rule.ts";

export const obligationsPaymentNamed = defineRule({
  id: "obligations/payment-named",
  severity: "error",
  docs: {
    title: "影响付款的义务写明是哪一笔",
    what: "payment 里写的是合同里有的付款名称；合同的每笔付款至少等着一项义务。",
    why: "写错了名称，付款计划就少列一个条件，到时候款收不回来。",
  },
  messages: {
    unknown: { text: "“{title}”影响的“{payment}”不是合同里的付款", help: "写 contract.yaml 里付款的名称：{names}" },
    waitsForNothing: { text: "“{name}”没有一项义务写明影响它", help: "给这笔付款所等的义务写 payment: {name}" },
  },
  needs: ["obligations", "contract"],
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    const payments = contract?.value.payments ?? [];
    const names = payments.map(({ name }) => name);
    const used = new Set<string>();
    for (const entry of catalog.all("obligations")) {
      const { title, payment } = entry.value;
      if (payment === undefined) continue;
      const meant = paymentsNamed(payment, payments);
      for (const { name } of meant) used.add(name);
      if (meant.length === 0) report({ message: "unknown", entry, path: ["payment"], data: { title, payment, names: names.join("、") || "（合同里还没有写付款）" } });
    }
    if (!contract || catalog.all("obligations").length === 0) return;
    payments.forEach(({ name, source }, index) => {
      if (!used.has(name)) report({ message: "waitsForNothing", entry: contract, path: ["payments", index, "name"], data: { name }, clause: source.clause });
    });
  },
});
