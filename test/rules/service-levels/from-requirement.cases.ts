/** Limits rest on clauses that ask something. */
import { serviceLevelsFromRequirement } from "../../../schemas/rules/service-levels/from-requirement.ts";
import { cite, clauses, faultLevels, serviceStandards, serviceTimes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const tender = clauses({ id: "c1" }, { id: "c2", kind: "lead-in" }, { id: "c3", kind: "description" }, { id: "c4", kind: "row" });

export const cases: RuleCases = {
  rule: serviceLevelsFromRequirement,
  valid: [
    { name: "requirements and rows", content: { ...tender, ...serviceStandards({ source: cite("c1") }), ...serviceTimes({ source: cite("c4") }) } },
    { name: "a level that is described and asked for", content: { ...tender, ...faultLevels({ sources: [cite("c3"), cite("c1")] }) } },
  ],
  invalid: [
    { name: "a standard from a lead-in", content: { ...tender, ...serviceStandards({ source: cite("«c2»") }) }, errors: [{ message: "source", text: "“系统可用率”引的 c2 是引导语，不是要求" }] },
    { name: "a time from a description", content: { ...tender, ...serviceTimes({ source: cite("«c3»") }) }, errors: [{ message: "source" }] },
    { name: "a level that nothing asks for", content: { ...tender, ...faultLevels({ sources: [cite("c2"), cite("«c3»")] }) }, errors: [{ message: "source", text: "“一级”引的 c3 是说明，不是要求" }] },
  ],
};
