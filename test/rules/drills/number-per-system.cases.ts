/** How often each system is drilled. */
import { drillsNumberPerSystem } from "../../../schemas/rules/drills/number-per-system.ts";
import { contract, drills, limit, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const numbers = contract({ parameters: { drillsImportant: limit(2), drillsGeneral: limit(1) } });
const both = systems({ grade: "important" }, { grade: "general" });

export const cases: RuleCases = {
  rule: drillsNumberPerSystem,
  valid: [
    { name: "twice the important, once the general", content: { ...numbers, ...both, ...drills({ system: "s01" }, { system: "s01" }, { system: "s02" }) } },
    { name: "the tender sets no number", content: { ...contract(), ...both } },
  ],
  invalid: [
    {
      name: "the important one only once",
      content: { ...numbers, ...systems({ name: "«劳动保障系统»", grade: "important" }, { grade: "general" }), ...drills({ id: "‹d01›", system: "s01" }, { system: "s02" }) },
      errors: [{ message: "few", text: "“劳动保障系统”是重要信息系统，要演练 2 次，只安排了 1 次", help: "在 content/drills 增加 1 次，system 写 s01" }],
    },
    {
      name: "an exercise of attack and defence is another service",
      content: { ...numbers, ...systems({ name: "«内控平台»" }), ...drills({ id: "d01", kind: "attack-defence" }) },
      errors: [{ message: "few", text: "“内控平台”是一般信息系统，要演练 1 次，只安排了 0 次" }],
    },
    {
      name: "the general one never",
      content: { ...numbers, ...systems({ name: "«内控平台»" }) },
      errors: [{ message: "few", text: "“内控平台”是一般信息系统，要演练 1 次，只安排了 0 次" }],
    },
  ],
};
