/** A drill is held when its day has come, and not before. */
import { drillsStatusFits } from "../../../schemas/rules/drills/status-fits.ts";
import { contract, drills, heldDrill } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const today = contract({ today: "2025-06-20" });

export const cases: RuleCases = {
  rule: drillsStatusFits,
  valid: [
    { name: "planned for the day of the documents, and held on it", content: { ...today, ...drills({ date: "2025-06-20" }, { ...heldDrill, date: "2025-06-20" }) } },
    { name: "an example of later", content: { ...today, ...drills({ ...heldDrill, date: "2025-06-23", sample: true }) } },
  ],
  invalid: [
    {
      name: "planned for the day before",
      content: { ...today, ...drills({ title: "切换演练", date: "«2025-06-19»" }) },
      errors: [{ message: "overdue", text: "“切换演练”计划 2025-06-19 举行，文件日期 2025-06-20 已过，还写着计划" }],
    },
    {
      name: "held on a day that is yet to come",
      content: { ...today, ...drills({ ...heldDrill, title: "切换演练", date: "2025-06-23", status: "«held»" }) },
      errors: [{ message: "early", text: "“切换演练”2025-06-23 才到，已写成已举行", help: "改回 planned；只是示例的，写 sample: true" }],
    },
  ],
};
