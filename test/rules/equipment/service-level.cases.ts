/** Every list of equipment has a time that applies to it. */
import { equipmentServiceLevel } from "../../../schemas/rules/equipment/service-level.ts";
import { equipment, serviceTimes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: equipmentServiceLevel,
  valid: [{ name: "one time", content: { ...serviceTimes(), ...equipment({ serviceLevels: ["t01"] }) } }],
  invalid: [
    { name: "none", content: equipment({ title: "UPS 清单", "«serviceLevels»": [] }), errors: [{ message: "none", text: "“UPS 清单”没有指明服务时限" }] },
  ],
};
