/** Within a phase the time of a step is not before that of the step above it. */
import { playbooksStepsInOrder } from "../../../schemas/rules/playbooks/steps-in-order.ts";
import { playbook, playbookStep, scenario } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const contain = (...within: string[]) => playbook({ scenarios: [scenario({ title: "主机宕机", phases: { contain: within.map((time) => playbookStep({ within: time })) } })] });

export const cases: RuleCases = {
  rule: playbooksStepsInOrder,
  valid: [
    { name: "later and later, twice at once", content: contain("15 分钟", "30 分钟", "0.5 小时", "1 小时") },
    { name: "days are not compared with minutes", content: contain("2 小时", "1 个工作日") },
    { name: "each phase begins anew", content: playbook({ scenarios: [scenario({ phases: { assess: [playbookStep({ within: "1 小时" })], contain: [playbookStep({ within: "15 分钟" })] } })] }) },
  ],
  invalid: [
    {
      name: "one minute back",
      content: contain("15 分钟", "1 小时", "«59 分钟»"),
      errors: [{ message: "back", text: "场景“主机宕机”这一步 59 分钟 内完成，前一步却是 1 小时" }],
    },
  ],
};
