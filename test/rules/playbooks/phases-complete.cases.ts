/** Every scenario contains, eradicates and recovers. */
import { playbooksPhasesComplete } from "../../../schemas/rules/playbooks/phases-complete.ts";
import { playbook, playbookStep, scenario } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: playbooksPhasesComplete,
  valid: [{ name: "one step each", content: playbook({ scenarios: [scenario({ phases: { contain: [playbookStep()], eradicate: [playbookStep()], recover: [playbookStep()] } })] }) }],
  invalid: [
    {
      name: "nothing is recovered",
      content: playbook({ scenarios: [scenario({ title: "主机宕机", phases: { "«recover»": [] } })] }),
      errors: [{ message: "missing", text: "场景“主机宕机”没有写恢复的步骤" }],
    },
    {
      name: "neither contained nor eradicated, in the second scenario",
      content: playbook({ scenarios: [scenario(), scenario({ id: "pb-s2", title: "数据误删", phases: { "«contain»": [], "«eradicate»": [] } })] }),
      errors: [{ message: "missing", text: "场景“数据误删”没有写抑制的步骤" }, { message: "missing", text: "场景“数据误删”没有写根除的步骤" }],
    },
  ],
};
