/** A fault has its level, and once resolved its cause, its treatment and its report. */
import { operationsIncidentComplete } from "../../../schemas/rules/operations/incident-complete.ts";
import { serviceTimes } from "../../support/content.ts";
import { incidents, operationLimits } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const times = serviceTimes({ measure: "响应" }, {}, {});

export const cases: RuleCases = {
  rule: operationsIncidentComplete,
  valid: [
    { name: "whole", content: incidents([{}]) },
    { name: "not yet resolved: level alone", content: incidents([{ resolved: undefined, responded: undefined, cause: undefined, treatment: undefined, report: undefined }]) },
  ],
  invalid: [
    { name: "no level", content: incidents([{ title: "«打不开»", level: undefined }]), errors: [{ message: "level", text: "“打不开”没有定级" }] },
    {
      name: "resolved without cause, treatment, report and response", content: { ...times, ...operationLimits, ...incidents([{ title: "««««打不开»»»»", responded: undefined, cause: undefined, treatment: undefined, report: undefined }]) },
      errors: [{ message: "responded", clause: "c1" }, { message: "cause" }, { message: "treatment" }, { message: "report", text: "“打不开”已排除，没有运维故障报告" }],
    },
    { name: "somebody came, nobody says who", content: incidents([{ title: "«打不开»", arrived: "2025-03-10 09:20" }]), errors: [{ message: "onsite" }] },
  ],
};
