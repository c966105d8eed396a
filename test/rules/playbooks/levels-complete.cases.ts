/** A playbook says for every fault level, once, whom to call and whom to escalate to. */
import { playbooksLevelsComplete } from "../../../schemas/rules/playbooks/levels-complete.ts";
import { faultLevels, playbook, playbookLevel } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const faults = faultLevels({ order: 1, name: "一级" }, { order: 2, name: "二级" }, { order: 3, name: "三级" }, { order: 4, name: "四级" });
const [first, second, third, fourth] = ["level01", "level02", "level03", "level04"].map((level) => playbookLevel({ level }));
const calm = { escalate: undefined };

export const cases: RuleCases = {
  rule: playbooksLevelsComplete,
  valid: [
    { name: "all four", content: { ...faults, ...playbook({ levels: [first, second, third, fourth] }) } },
  ],
  invalid: [
    {
      name: "a level is missing",
      content: { ...faults, ...playbook({ title: "内控平台预案", "«levels»": [first, second, third] }) },
      errors: [{ message: "missing", text: "“内控平台预案”没有写四级怎么响应", help: "在 levels 里补上 level04" }],
    },
    {
      name: "nobody is called",
      content: { ...faults, ...playbook({ title: "内控平台预案", levels: [first, second, playbookLevel({ level: "level03", "«notify»": [] }), fourth] }) },
      errors: [{ message: "nobody", text: "“内控平台预案”三级没有写通知谁" }],
    },
    {
      name: "the second level escalates to nobody",
      content: { ...faults, ...playbook({ title: "内控平台预案", levels: [first, playbookLevel({ level: "«level02»", ...calm }), third, fourth] }) },
      errors: [{ message: "noEscalation", text: "“内控平台预案”二级没有写升级给谁、多久之后" }],
    },
    {
      name: "nor does the least",
      content: { ...faults, ...playbook({ levels: [first, second, third, playbookLevel({ level: "«level04»", ...calm })] }) },
      errors: [{ message: "noEscalation" }],
    },
    {
      name: "a level stands twice",
      content: { ...faults, ...playbook({ title: "内控平台预案", levels: [first, second, third, fourth, playbookLevel({ level: "«level03»" })] }) },
      errors: [{ message: "twice", text: "“内控平台预案”把三级写了两遍" }],
    },
  ],
};
