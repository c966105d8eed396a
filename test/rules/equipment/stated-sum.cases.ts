/** The rows of a list are as many, and add up to as much, as the tender says. */
import { equipmentStatedSum } from "../../../schemas/rules/equipment/stated-sum.ts";
import { cite, clauses, equipment, equipmentItem } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const row = (quantity: string) => ({ kind: "row", text: undefined, cells: ["UPS", quantity] });
const item = (number: number, quantity: string | undefined) => equipmentItem({ id: `ups-${number}`, quantity, source: cite(`c0${number}`) });
const tender = clauses(row("2"), row("3"));

export const cases: RuleCases = {
  rule: equipmentStatedSum,
  valid: [
    { name: "rows and sum as stated, a row without quantity", content: equipment({ stated: { rows: 3, quantity: 5 }, items: [item(1, "2"), item(2, "3"), item(3, undefined)] }) },
    { name: "fractions add up without a remainder", content: equipment({ stated: { quantity: "0.3" }, items: [item(1, "0.1"), item(2, "0.2")] }) },
    { name: "nothing stated", content: equipment({ items: [item(1, "2")] }) },
  ],
  invalid: [
    {
      name: "one too many: shown at the row whose clause says otherwise",
      content: { ...tender, ...equipment({ title: "UPS 清单", stated: { quantity: "‹5›" }, items: [item(1, "2"), item(2, "«4»")] }) },
      errors: [{ message: "quantity", text: "“UPS 清单”数量合计 6，招标文件为 5" }],
    },
    {
      name: "the first row is the wrong one",
      content: { ...tender, ...equipment({ stated: { quantity: "‹5›" }, items: [item(1, "«3»"), item(2, "3")] }) },
      errors: [{ message: "quantity" }],
    },
    {
      name: "the rows are as the tender has them: the stated sum is wrong",
      content: { ...tender, ...equipment({ stated: { quantity: "«6»" }, items: [item(1, "2"), item(2, "3")] }) },
      errors: [{ message: "quantity", text: "“UPS 清单”数量合计 5，招标文件为 6" }],
    },
    {
      name: "a row is missing; its quantity is not told as well",
      content: equipment({ title: "UPS 清单", stated: { rows: 2, quantity: 5 }, "«items»": [item(1, "2")] }),
      errors: [{ message: "rows", text: "“UPS 清单”有 1 行，招标文件为 2 行" }],
    },
  ],
};
