/** Where the tender says two things of one device, we ask. */
import { equipmentTwoReadings } from "../../../schemas/rules/equipment/two-readings.ts";
import { cite, clarifications, equipment, equipmentItem } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const ups = (value: string) => equipment({ items: [equipmentItem({ id: "ups-5", name: "IMV 主机", place: "一号楼", otherwise: [{ field: "place", value, source: cite() }] })] });

export const cases: RuleCases = {
  rule: equipmentTwoReadings,
  valid: [
    { name: "asked about", content: { ...ups("二号楼"), ...clarifications({ covers: ["equipmentItems/ups-5"] }) } },
    { name: "one reading", content: equipment() },
  ],
  invalid: [
    {
      name: "not asked about",
      content: { ...ups("«二号楼»"), ...clarifications() },
      errors: [{ message: "notAsked", text: "“IMV 主机”的使用地点有两种写法（一号楼 / 二号楼），还没有列入疑点", help: "在 content/clarifications 里写一条疑点，covers 写 equipmentItems/ups-5" }],
    },
  ],
};
