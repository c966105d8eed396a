/** Records handed in are no more than there are. */
import { operationsCountsPossible } from "../../../schemas/rules/operations/counts-possible.ts";
import { dataCollection } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: operationsCountsPossible,
  valid: [
    { name: "all sent, all passed, at the very minute", content: dataCollection([{ submitted: "2025-03-25 17:00", passed: 100 }]) },
    { name: "late and less, explained", content: dataCollection([{ submitted: "2025-03-26 09:00", sent: 90, passed: 80, explanation: "接口中断" }]) },
    { name: "not sent, explained", content: dataCollection([{ submitted: undefined, sent: 0, passed: 0, explanation: "没有出数" }]) },
    { name: "nothing to send", content: dataCollection([{ expected: 0, sent: 0, passed: 0 }]) },
  ],
  invalid: [
    { name: "more sent than there are", content: dataCollection([{ sent: "«101»" }]), errors: [{ message: "more", text: "“劳动合同”已上报 101，多于应上报 100" }] },
    { name: "more passed than sent", content: dataCollection([{ passed: "«101»" }]), errors: [{ message: "more", text: "“劳动合同”校验通过 101，多于已上报 100" }] },
    { name: "sent at no time", content: dataCollection([{ submitted: undefined, sent: "«100»", explanation: "补登" }]), errors: [{ message: "unsent" }] },
    { name: "a minute late", content: dataCollection([{ submitted: "«2025-03-25 17:01»" }]), errors: [{ message: "unexplained", text: "“劳动合同”晚报（节点 2025-03-25 17:00），没有说明" }] },
    { name: "one too few", content: dataCollection([{ sent: "«99»" }]), errors: [{ message: "unexplained", text: "“劳动合同”少报 1 条，没有说明" }] },
    { name: "not sent", content: dataCollection([{ submitted: undefined, sent: "«0»", passed: 0 }]), errors: [{ message: "unexplained", text: "“劳动合同”没有上报，没有说明" }] },
  ],
};
