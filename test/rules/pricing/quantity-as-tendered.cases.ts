/** No less work and no fewer devices are priced than the tender lists. */
import { pricingQuantityAsTendered } from "../../../schemas/rules/pricing/quantity-as-tendered.ts";
import { equipment, equipmentItem, modules, priceLine, pricing, times } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const tender = {
  ...modules({ name: "人事人才", personMonths: 24 }, { name: "柜面", personMonths: 1 }),
  ...equipment({ items: [equipmentItem({ quantity: 4 })] }),
};
const priced = (...lines: Fields[]) => ({ ...pricing({ lines: lines.map((fields, index) => priceLine({ id: `l${index}`, ...fields })) }), ...tender });

export const cases: RuleCases = {
  rule: pricingQuantityAsTendered,
  valid: [
    { name: "exactly the person-months, in two lines", content: priced({ module: "m01", quantity: 1, months: 12 }, { module: "m01", quantity: "1.5", months: 8 }) },
    { name: "ten tenths of a month are one", content: priced(...times(10, { module: "m02", quantity: 1, months: "0.1" })) },
    { name: "exactly as many devices; a spare may be one alone", content: priced({ equipment: "ups-1", quantity: 4 }, { equipment: "ups-1", quantity: 1, spare: "sp-1" }) },
    {
      name: "a list that does not add up is told elsewhere",
      content: { ...priced({ equipment: "ups-1", quantity: 4 }), ...equipment({ stated: { quantity: 4 }, items: [equipmentItem({ quantity: 5 })] }) },
    },
    { name: "a lump sum without months", content: priced({ module: "m01", quantity: 1 }) },
  ],
  invalid: [
    {
      name: "half a month too few: shown at the module's last line",
      content: priced({ module: "m01", quantity: 1, months: 12 }, { name: "人事人才维护", module: "m01", quantity: 1, months: "«11.5»" }),
      errors: [{ message: "module", text: "“人事人才”报了 23.5 人月，清单是 24 人月" }],
    },
    {
      name: "a device too few",
      content: priced({ name: "UPS 巡检", equipment: "ups-1", quantity: "«3»" }),
      errors: [{ message: "equipment", text: "“UPS 巡检”报了 3，清单数量是 4" }],
    },
  ],
};
