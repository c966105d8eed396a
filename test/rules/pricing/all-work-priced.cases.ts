/** Every module and every service item has a price. */
import { pricingAllWorkPriced } from "../../../schemas/rules/pricing/all-work-priced.ts";
import { modules, priceLine, pricing, serviceItems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const lines = pricing({ lines: [priceLine({ module: "m01" }), priceLine({ id: "l2", item: "i01" })] });

export const cases: RuleCases = {
  rule: pricingAllWorkPriced,
  valid: [
    { name: "each has a line; software is priced by its modules", content: { ...lines, ...modules(), ...serviceItems({}, { modules: ["m01"] }) } },
    { name: "no prices yet", content: { ...modules(), ...serviceItems() } },
  ],
  invalid: [
    {
      name: "a module and a service item without a line",
      content: { ...lines, ...modules({}, { id: "«m02»", name: "OA" }), ...serviceItems({}, { id: "«i02»", name: "UPS 维护" }) },
      errors: [
        { message: "module", text: "应用软件模块“OA”没有报价", help: "在人工费报价明细表里加一行，module 写 m02" },
        { message: "item", text: "分项运维“UPS 维护”没有报价", help: "在相应的报价表里加一行，item 写 i02；应用软件由模块的报价覆盖" },
      ],
    },
  ],
};
