/** Every report has a time, the contract's where it has one, and the compulsory times are used. */
import { playbooksReportsTimed } from "../../../schemas/rules/playbooks/reports-timed.ts";
import { cite, playbook, playbookOutline, playbookReport, playbookStep, scenario, serviceTimes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const times = serviceTimes({ name: "安全事件电话响应", source: cite("c6", "2小时电话响应") });
const asked = (every: boolean) => ({ ...times, ...playbookOutline({ compulsory: [{ time: "t01", kinds: ["security"], every }] }) });
const calm = { ...times, ...playbookOutline() };
const timed = scenario({ reports: [playbookReport({ title: "口头通知", within: undefined, time: "t01" })] });

export const cases: RuleCases = {
  rule: playbooksReportsTimed,
  valid: [
    { name: "one of the contract's, one of our own", content: { ...calm, ...playbook({ scenarios: [scenario({ reports: [playbookReport(), playbookReport({ within: undefined, time: "t01" })] })] }) } },
    { name: "a step keeps the compulsory time", content: { ...asked(true), ...playbook({ kind: "security", scenarios: [scenario({ phases: { assess: [playbookStep({ limit: "t01" })] } })] }) } },
    { name: "one scenario of two is enough", content: { ...asked(false), ...playbook({ kind: "security", scenarios: [timed, scenario({ id: "pb-s2" })] }) } },
    { name: "another kind of plan need not", content: { ...asked(true), ...playbook({ kind: "power" }) } },
  ],
  invalid: [
    {
      name: "a report without a time",
      content: { ...calm, ...playbook({ scenarios: [scenario({ title: "断网", reports: [playbookReport({ title: "«故障报告»", within: undefined })] })] }) },
      errors: [{ message: "untimed", text: "场景“断网”的《故障报告》没有写多久之内交" }],
    },
    {
      name: "two times for one report",
      content: { ...calm, ...playbook({ scenarios: [scenario({ title: "断网", reports: [playbookReport({ within: "«1 日»", time: "t01" })] })] }) },
      errors: [{ message: "double", text: "场景“断网”的《故障报告》既引用合同时限又自己写了时限" }],
    },
    {
      name: "the second scenario lacks what each must have",
      content: { ...asked(true), ...playbook({ kind: "security", scenarios: [timed, scenario({ id: "pb-s2", title: "«数据泄露»" })] }) },
      errors: [{ message: "unused", clause: "c6", text: "场景“数据泄露”没有写到安全事件电话响应（t01）" }],
    },
    {
      name: "no scenario has what one must have",
      content: { ...asked(false), ...playbook({ title: "安全预案", kind: "security", "«scenarios»": [scenario()] }) },
      errors: [{ message: "unusedInPlan", text: "“安全预案”没有一个场景写到安全事件电话响应（t01）" }],
    },
  ],
};
