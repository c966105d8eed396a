/** The people whom a playbook names are still there and have a telephone. */
import { playbooksReachable } from "../../../schemas/rules/playbooks/reachable.ts";
import { playbook, playbookLevel, playbookStep, roster, scenario } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const people = roster({ id: "p01" }, { id: "p02", name: "示例人员02", left: "2025-08-01" }, { id: "p03", name: "示例人员03", phone: "【待填写】" }, { id: "p04", name: "示例人员04", left: "2025-03-01" });

export const cases: RuleCases = {
  rule: playbooksReachable,
  valid: [{ name: "everybody is there", content: { ...people, ...playbook({ lead: "p01", deputy: "p01", organisation: [{ role: "负责人", who: ["p01"], duty: "指挥" }] }) } }],
  invalid: [
    {
      name: "the deputy left after the playbook was approved",
      content: { ...people, ...playbook({ title: "内控平台预案", deputy: "«p02»", approved: "2025-03-10" }) },
      errors: [{ message: "left", text: "“内控平台预案”里的示例人员02 2025-08-01 已离开项目" }],
    },
    { name: "the leader had left before it was approved", content: { ...people, ...playbook({ lead: "«p04»", approved: "2025-03-10" }) }, errors: [{ message: "left" }] },
    {
      name: "who is to be called has no telephone",
      content: { ...people, ...playbook({ title: "内控平台预案", levels: [playbookLevel({ notify: [{ who: "p01", within: "5 分钟" }, { who: "«p03»", within: "5 分钟" }] })] }) },
      errors: [{ message: "noPhone", text: "“内控平台预案”里的示例人员03没有电话" }],
    },
    {
      name: "so is whom it escalates to, and who does a step",
      content: {
        ...people,
        ...playbook({
          levels: [playbookLevel({ escalate: { to: "«p02»" } })],
          scenarios: [scenario({ phases: { assess: [playbookStep(), playbookStep({ actor: "«p02»" })], recover: [playbookStep({ actor: "«p03»" })] } })],
        }),
      },
      errors: [{ message: "left" }, { message: "left" }, { message: "noPhone" }],
    },
    {
      name: "and who stands in the organisation, acts first, prevents, or is told later",
      content: {
        ...people,
        ...playbook({
          reviewed: "«p04»", organisation: [{ role: "负责人", who: ["p01", "«p02»"], deputy: "«p03»", duty: "指挥" }],
          prevention: [{ kind: "日常检查", work: "巡检", when: "每日", who: ["«p02»"] }],
          scenarios: [scenario({ first: [{ actor: "«p02»", action: "看面板" }], escalation: [{ after: "10 分钟", to: "«p04»", ground: "没有恢复" }] })],
        }),
      },
      errors: [{ message: "left" }, { message: "left" }, { message: "noPhone" }, { message: "left" }, { message: "left" }, { message: "left" }],
    },
  ],
};
