/** A scenario is handed on before the contract asks for somebody on site, and time does not run back. */
import { playbooksEscalatedInTime } from "../../../schemas/rules/playbooks/escalated-in-time.ts";
import { cite, faultLevels, playbook, scenario } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const faults = (remote: string) => faultLevels({ name: "一级", scope: "大范围", remote, sources: [cite("c6", "15分钟未排除")] }, { order: 3, name: "三级", scope: "小范围", remote: "1 小时" });
const handed = (scope: string, ...after: string[]) =>
  playbook({ scenarios: [scenario({ title: "断网", grading: [{ scope, when: "不能用" }], escalation: after.map((time) => ({ after: time, to: "p01", ground: "没有恢复" })) })] });

export const cases: RuleCases = {
  rule: playbooksEscalatedInTime,
  valid: [
    { name: "at the limit, then later", content: { ...handed("大范围", "15 分钟", "2 小时"), ...faults("15 分钟") } },
    { name: "what is never urgent may take longer", content: { ...handed("小范围", "1 小时"), ...faults("15 分钟") } },
  ],
  invalid: [
    {
      name: "after the limit of the most urgent level",
      content: { ...handed("大范围", "«16 分钟»", "2 小时"), ...faults("‹15 分钟›") },
      errors: [{ message: "late", clause: "c6", text: "场景“断网”要 16 分钟后才升级，一级的远程处理时限是 15 分钟" }],
    },
    {
      name: "the second before the first",
      content: { ...handed("大范围", "15 分钟", "«10 分钟»"), ...faults("15 分钟") },
      errors: [{ message: "back", text: "场景“断网”这一次升级在 10 分钟后，前一次却在 15 分钟后" }],
    },
  ],
};
