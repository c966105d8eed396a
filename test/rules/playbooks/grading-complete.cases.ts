/** The scopes by which a scenario is judged have a level each. */
import { playbooksGradingComplete } from "../../../schemas/rules/playbooks/grading-complete.ts";
import { faultLevels, playbook, scenario } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const wide = faultLevels({ scope: "大范围" });
const graded = (...scopes: string[]) => playbook({ scenarios: [scenario({ title: "断网", grading: scopes.map((scope) => ({ scope, when: "不能用" })) })] });

export const cases: RuleCases = {
  rule: playbooksGradingComplete,
  valid: [
    { name: "one scope, one level", content: { ...wide, ...graded("大范围") } },
    { name: "both scopes", content: { ...faultLevels({ scope: "大范围" }, { order: 2, scope: "小范围" }), ...graded("小范围", "大范围") } },
  ],
  invalid: [
    {
      name: "a scope that no level has",
      content: { ...wide, ...graded("大范围", "«小范围»") },
      errors: [{ message: "unknown", text: "场景“断网”按“小范围”定级，故障级别里没有这个范围", help: "改成故障级别表里的范围：大范围" }],
    },
    { name: "a scope twice", content: { ...wide, ...graded("大范围", "«大范围»") }, errors: [{ message: "twice", text: "场景“断网”写了两条“大范围”的判断" }] },
  ],
};
