/** Somebody or something looks after each ground for rejection, in time. */
import { rejectionsAssigned } from "../../../schemas/rules/rejections/assigned.ts";
import { contract, rejections, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: rejectionsAssigned,
  valid: [
    { name: "a rule", content: { ...contract(), ...rejections({ rule: ["pricing/within-budget"] }) } },
    { name: "a person, the day before", content: { ...contract(), ...roster(), ...rejections({ person: "p01", when: "2025-02-07" }) } },
    { name: "a post, on the day itself", content: { ...contract(), ...rejections({ duty: "委托代理人", when: "2025-02-08" }) } },
  ],
  invalid: [
    { name: "nobody", content: { ...contract(), ...rejections({ id: "«rj-1»", title: "未加盖公章" }) }, errors: [{ message: "nobody", text: "“未加盖公章”没有规则检查，也没有写由谁核对" }] },
    { name: "no rule in the list", content: { ...contract(), ...rejections({ id: "«rj-1»", rule: [] }) }, errors: [{ message: "nobody" }] },
    { name: "somebody, some day", content: { ...contract(), ...rejections({ id: "«rj-1»", title: "未加盖公章", duty: "委托代理人" }) }, errors: [{ message: "undated", text: "“未加盖公章”写了由谁核对，没有写哪一天核对完" }] },
    { name: "after the deadline", content: { ...contract(), ...rejections({ duty: "委托代理人", when: "«2025-02-09»" }) }, errors: [{ message: "late" }] },
  ],
};
