/** A drill that was held has its training, record and summary. */
import { drillsFiveParts } from "../../../schemas/rules/drills/five-parts.ts";
import { drills } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const ready = { ready: true };

export const cases: RuleCases = {
  rule: drillsFiveParts,
  valid: [
    { name: "all ready", content: drills({ status: "held", training: ready, record: ready, summary: ready }) },
    { name: "yet to be held", content: drills({ status: "planned" }) },
  ],
  invalid: [
    {
      name: "no record, no summary",
      content: drills({ title: "切换演练", status: "held", training: ready, record: { ready: "«false»" }, summary: { ready: "«false»" } }),
      errors: [{ message: "missing", text: "“切换演练”已举行，记录还没有备好", help: "补齐记录，把 ready 改为 true" }, { message: "missing", text: "“切换演练”已举行，总结还没有备好" }],
    },
    { name: "nobody was trained", content: drills({ status: "held", training: { ready: "«false»" }, record: ready, summary: ready }), errors: [{ message: "missing" }] },
  ],
};
