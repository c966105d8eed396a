/** A plan has one who leads, another who follows, and one who approves what another wrote. */
import { playbooksCommandFilled } from "../../../schemas/rules/playbooks/command-filled.ts";
import { playbook, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const people = roster({ id: "p01", name: "甲" }, { id: "p02", name: "乙" }, { id: "p03", name: "丙" });
const posts = [{ role: "负责人", who: ["p01"], deputy: "p02", duty: "指挥" }];
const whole = { title: "内控平台预案", lead: "p01", deputy: "p02", prepared: "p01", reviewed: "p03", approver: "p02", organisation: posts };

export const cases: RuleCases = {
  rule: playbooksCommandFilled,
  valid: [{ name: "two people, both in the organisation", content: { ...people, ...playbook(whole) } }],
  invalid: [
    { name: "nobody follows", content: { ...people, ...playbook({ ...whole, deputy: "«p01»" }) }, errors: [{ message: "alone", text: "“内控平台预案”的应急负责人和后备负责人都是甲" }] },
    {
      name: "the deputy has no post",
      content: { ...people, ...playbook({ ...whole, deputy: "«p03»" }) },
      errors: [{ message: "outside", text: "“内控平台预案”的后备负责人丙不在组织架构里" }],
    },
    {
      name: "a post whose holder is his own deputy",
      content: { ...people, ...playbook({ ...whole, organisation: [...posts, { role: "值班席", who: ["p03"], deputy: "«p03»", duty: "接报" }] }) },
      errors: [{ message: "ownDeputy", text: "“内控平台预案”的“值班席”由丙担任，后备也是他" }],
    },
    { name: "written and approved by one", content: { ...people, ...playbook({ ...whole, approver: "«p01»" }) }, errors: [{ message: "ownApproval", text: "“内控平台预案”由甲编制又由他批准" }] },
  ],
};
