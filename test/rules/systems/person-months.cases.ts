/** The modules' person-months add up to the tender's total. */
import { systemsPersonMonths } from "../../../schemas/rules/systems/person-months.ts";
import { cite, contract, limit, modules } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const total = contract({ parameters: { personMonths: limit(20) } });

export const cases: RuleCases = {
  rule: systemsPersonMonths,
  valid: [
    { name: "exactly the total", content: { ...total, ...modules({ personMonths: 12 }, { personMonths: 8 }) } },
    { name: "no modules yet", content: total },
    { name: "the tender states no total", content: { ...contract(), ...modules() } },
  ],
  invalid: [
    {
      name: "one too many: shown at the module whose own words say otherwise",
      content: {
        ...modules({ personMonths: 12, source: cite("c1", "12人月") }, { personMonths: "«9»", source: cite("c1", "8 人月") }),
        ...contract({ parameters: { personMonths: limit("‹20›") } }),
      },
      errors: [{ message: "sum", text: "各模块人月数合计 21，招标文件总计 20" }],
    },
    {
      name: "one too few and no module to blame: shown at the first",
      content: {
        ...modules({ personMonths: "«12»", source: cite("c1", "12人月") }, { personMonths: 7, source: cite("c1", "7人月") }),
        ...contract({ parameters: { personMonths: limit("‹20›") } }),
      },
      errors: [{ message: "sum" }],
    },
  ],
};
