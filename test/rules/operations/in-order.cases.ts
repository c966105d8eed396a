/** Moments of a record follow one another. */
import { operationsInOrder } from "../../../schemas/rules/operations/in-order.ts";
import { attendance, backups, changes, clientEvents, incidents, inspections, securityFindings, sparesUsed, tickets } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: operationsInOrder,
  valid: [
    { name: "in order, some moments missing", content: tickets([{}, { responded: undefined, closed: undefined }]) },
    { name: "all in the same minute", content: tickets([{ reported: "2025-03-10 09:00", responded: "2025-03-10 09:00", closed: "2025-03-10 09:00" }]) },
    { name: "approved on the day on which it is carried out", content: changes([{ approved: "2025-03-12" }]) },
    { name: "a pause inside, one that lasts while the ticket is open", content: tickets([{ pauses: [{ from: "2025-03-10 09:00", to: "2025-03-10 10:00", reason: "等确认" }] }, { closed: undefined, pauses: [{ from: "2025-03-10 10:00", reason: "等确认" }] }]) },
  ],
  invalid: [
    {
      name: "closed before it was opened",
      content: tickets([{ responded: undefined, reported: "‹2025-03-10 09:00›", closed: "«2025-03-09 18:00»" }]),
      errors: [{ message: "backwards", text: "处理完成（2025-03-09 18:00）早于受理（2025-03-10 09:00）" }],
    },
    { name: "a fault is reported before it occurred", content: incidents([{ occurred: "‹2025-03-10 09:01›", reported: "«2025-03-10 09:00»" }]), errors: [{ message: "backwards" }] },
    { name: "arrival before the call", content: incidents([{ called: "‹2025-03-10 09:20›", arrived: "«2025-03-10 09:10»", onsite: ["p01"] }]), errors: [{ message: "backwards" }] },
    { name: "carried out before it was approved", content: changes([{ approved: "‹2025-03-13›", from: "«2025-03-12 20:00»" }]), errors: [{ message: "backwards" }] },
    {
      name: "ends before it begins: inspection, backup, absence, event, finding, spare part",
      content: {
        ...inspections([{ at: "‹2025-03-10 08:30›", to: "«2025-03-10 08:00»" }]), ...backups([{ at: "‹2025-03-15 01:00›", to: "«2025-03-14 02:00»" }]),
        ...attendance([{ person: "p01", from: "‹2025-03-11›", to: "«2025-03-10»", reason: "年假" }]), ...clientEvents([{ from: "‹2025-03-10›", to: "«2025-03-09»" }]),
        ...securityFindings([{ found: "‹2025-03-10›", fixed: "«2025-03-09»" }]), ...sparesUsed([{ date: "‹2025-03-10›", restocked: "«2025-03-01»" }]),
      },
      errors: ["backwards", "backwards", "backwards", "backwards", "backwards", "backwards"].map((message) => ({ message })),
    },
    {
      name: "a pause after the end, one before the beginning, one that runs backwards",
      content: tickets([{ pauses: [{ from: "«2025-03-10 12:00»", to: "2025-03-10 13:00", reason: "等" }, { from: "«2025-03-10 08:00»", to: "2025-03-10 10:00", reason: "等" }, { from: "«2025-03-10 10:30»", to: "2025-03-10 10:00", reason: "等" }] }]),
      errors: [{ message: "pause", text: "暂停 2025-03-10 12:00 至 2025-03-10 13:00 不在受理（2025-03-10 09:00）和完成（2025-03-10 11:00）之间，或起止颠倒" }, { message: "pause" }, { message: "pause" }],
    },
  ],
};
