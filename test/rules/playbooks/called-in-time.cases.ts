/** Somebody is called before the first response is due. */
import { playbooksCalledInTime } from "../../../schemas/rules/playbooks/called-in-time.ts";
import { cite, faultLevels, playbook, playbookLevel, playbookOutline, serviceTimes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const under = { ...playbookOutline({ response: "t01" }), ...faultLevels({ name: "一级" }), ...serviceTimes({ name: "故障响应", limit: "15 分钟", comparison: "小于", source: cite("c6", "小于 15 分钟") }) };
const called = (...within: string[]) => playbook({ title: "内控平台预案", levels: [playbookLevel({ notify: within.map((time) => ({ who: "p01", within: time })) })] });

export const cases: RuleCases = {
  rule: playbooksCalledInTime,
  valid: [
    { name: "the first in time, the second later", content: { ...under, ...called("10 分钟", "30 分钟") } },
    { name: "the second in the list is the first to be called", content: { ...under, ...called("30 分钟", "5 分钟") } },
    { name: "nobody is called: another rule's matter", content: { ...under, ...called() } },
  ],
  invalid: [
    {
      name: "at the very moment when the response is due",
      content: { ...called("«15 分钟»", "30 分钟"), ...under, ...serviceTimes({ name: "故障响应", limit: "‹15 分钟›", comparison: "小于", source: cite("c6", "小于 15 分钟") }) },
      errors: [{ message: "late", clause: "c6", text: "“内控平台预案”一级最先的通知要 15 分钟，首次响应的合同时限是小于 15 分钟" }],
    },
  ],
};
