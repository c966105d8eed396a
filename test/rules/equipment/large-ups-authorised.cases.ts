/** Large uninterruptible power supplies have the manufacturer's authorisation. */
import { equipmentLargeUpsAuthorised } from "../../../schemas/rules/equipment/large-ups-authorised.ts";
import { certificates, contract, equipment, equipmentItem, limit } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const large = { ...contract({ parameters: { largeUps: limit(100) } }), ...certificates({ id: "oem" }) };

export const cases: RuleCases = {
  rule: equipmentLargeUpsAuthorised,
  valid: [
    { name: "just below the limit", content: { ...large, ...equipment({ items: [equipmentItem({ capacityKva: "99.9" }), equipmentItem({ id: "ups-2" })] }) } },
    { name: "exactly the limit, authorised", content: { ...large, ...equipment({ items: [equipmentItem({ capacityKva: 100, authorised: "oem" })] }) } },
    { name: "other equipment has no such limit", content: { ...large, ...equipment({ kind: "room-212", items: [equipmentItem({ capacityKva: 100 })] }) } },
  ],
  invalid: [
    {
      name: "exactly the limit, not authorised",
      content: { ...large, ...equipment({ items: [equipmentItem({ name: "GE 主机", capacityKva: "«100»" })] }) },
      errors: [{ message: "none", text: "“GE 主机”容量 100 KVA，要有原厂项目授权函" }],
    },
  ],
};
