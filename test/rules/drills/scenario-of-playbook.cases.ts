/** A drill tries the playbook of its own system. */
import { drillsScenarioOfPlaybook } from "../../../schemas/rules/drills/scenario-of-playbook.ts";
import { drills, playbook, scenario, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const own = playbook({ id: "pb", title: "内控平台预案", systems: ["s01"], scenarios: [scenario({ id: "pb-s1" })] });
const other = playbook({ id: "pb-oa", title: "OA 预案", systems: ["s02"], scenarios: [scenario({ id: "pb-oa-s1" })] });
const both = { ...systems({ name: "内控平台" }, { name: "OA 系统" }), ...own, ...other };

export const cases: RuleCases = {
  rule: drillsScenarioOfPlaybook,
  valid: [
    { name: "its own scenario", content: { ...both, ...drills({ system: "s01", playbook: "pb", scenario: "pb-s1" }) } },
    { name: "a playbook for every system", content: { ...systems(), ...playbook({ systems: [] }), ...drills({ system: "s01" }) } },
  ],
  invalid: [
    {
      name: "a scenario of another playbook",
      content: { ...both, ...drills({ system: "s01", playbook: "pb", scenario: "«pb-oa-s1»" }) },
      errors: [{ message: "elsewhere", text: "场景 pb-oa-s1 不在预案“内控平台预案”里" }],
    },
    {
      name: "the playbook of another system",
      content: { ...both, ...drills({ system: "s01", playbook: "«pb-oa»", scenario: "pb-oa-s1" }) },
      errors: [{ message: "otherSystem", text: "预案“OA 预案”不适用于系统“内控平台”", help: "换成适用的预案，或在预案的 systems 里列上 s01" }],
    },
  ],
};
