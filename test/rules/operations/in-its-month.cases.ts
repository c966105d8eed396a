/** Records lie in the folder of their month. */
import { operationsInItsMonth } from "../../../schemas/rules/operations/in-its-month.ts";
import { clientEvents, dataCollection, recordMonth, tickets } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const opened = recordMonth();
const april = { "operations/2025-04/tickets.yaml": 'month: «2025-03»\nrows: []\n' };

export const cases: RuleCases = {
  rule: operationsInItsMonth,
  valid: [
    { name: "reported in the month, closed in the next", content: { ...opened, ...tickets([{ reported: "2025-03-31 23:59", responded: undefined, closed: "2025-04-02 10:00" }]) } },
    { name: "an event that began the month before", content: { ...opened, ...clientEvents([{ from: "2025-02-27", to: "2025-03-04" }]) } },
  ],
  invalid: [
    {
      name: "a ticket of the next month",
      content: { ...opened, ...tickets([{}, { reported: "«2025-04-01 00:00»", responded: undefined, closed: undefined }]) },
      errors: [{ message: "outside", text: "2025-04-01 00:00 不在 2025-03", help: "移到 2025-04 文件夹的同名文件，或改对日期" }],
    },
    { name: "data whose date lies in another month", content: { ...opened, ...dataCollection([{ due: "«2025-02-25 17:00»" }]) }, errors: [{ message: "outside" }] },
    { name: "an event that was over before", content: { ...opened, ...clientEvents([{ from: "«2025-02-10»", to: "2025-02-11" }]) }, errors: [{ message: "outside" }] },
    { name: "the file says another month than its folder", content: { ...recordMonth("2025-04", "2025-04-30"), ...april }, errors: [{ message: "folder", text: "月份写 2025-03，文件在 2025-04 文件夹里" }] },
    { name: "a folder without its month file", content: { ...opened, ...tickets([], { month: "«2025-05»" }) }, errors: [{ message: "unopened" }] },
    { name: "recorded up to a day of another month", content: recordMonth("2025-03", "«2025-04-01»"), errors: [{ message: "recorded" }] },
  ],
};
