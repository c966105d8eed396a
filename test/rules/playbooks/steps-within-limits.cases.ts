/** A step that says which limit of the contract it keeps does not take longer. */
import { playbooksStepsWithinLimits } from "../../../schemas/rules/playbooks/steps-within-limits.ts";
import { cite, playbook, playbookStep, scenario, serviceTimes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const time = (limit: string, comparison = "不超过") => serviceTimes({ name: "线路切换", limit, comparison, source: cite("c6", "小于 15 分钟") });
const step = (within: string) => playbook({ scenarios: [scenario({ title: "断网", phases: { contain: [playbookStep({ within, limit: "t01" })] } })] });

export const cases: RuleCases = {
  rule: playbooksStepsWithinLimits,
  valid: [
    { name: "exactly the limit", content: { ...step("15 分钟"), ...time("15 分钟") } },
    { name: "less than a limit that must not be reached", content: { ...step("14 分钟"), ...time("15 分钟", "小于") } },
    { name: "hours within a working day", content: { ...step("8 小时"), ...time("1 个工作日") } },
    { name: "a step without a limit may take any time", content: { ...playbook({ scenarios: [scenario({ phases: { contain: [playbookStep({ within: "9 日" })] } })] }), ...time("15 分钟") } },
  ],
  invalid: [
    {
      name: "a limit that must not be reached is reached",
      content: { ...step("«15 分钟»"), ...time("‹15 分钟›", "小于") },
      errors: [{ message: "longer", clause: "c6", text: "场景“断网”这一步 15 分钟 内完成，合同的线路切换小于 15 分钟" }],
    },
    { name: "more than a working day can be", content: { ...step("«25 小时»"), ...time("‹1 个工作日›") }, errors: [{ message: "longer" }] },
  ],
};
