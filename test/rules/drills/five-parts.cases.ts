/** A drill that was held has all its parts, and one that was not has none of them. */
import { drillsFiveParts } from "../../../schemas/rules/drills/five-parts.ts";
import { drills, drillStep, heldDrill } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const actual = { minute: 0, met: "符合", text: "到齐" };

export const cases: RuleCases = {
  rule: drillsFiveParts,
  valid: [
    { name: "all written", content: drills({ ...heldDrill }) },
    { name: "yet to be held", content: drills({ status: "planned" }) },
  ],
  invalid: [
    {
      name: "no summary",
      content: drills({ ...heldDrill, title: "切换演练", status: "«held»", summary: undefined }),
      errors: [{ message: "missing", text: "“切换演练”已举行，总结还没有填写", help: "补上 summary；还没有举行的，把 status 改回 planned" }],
    },
    {
      name: "two of three steps without what happened",
      content: drills({ ...heldDrill, title: "切换演练", script: [drillStep({ actual }), drillStep({ minute: "«5»" }), drillStep({ minute: 9 })] }),
      errors: [{ message: "missing", text: "“切换演练”已举行，脚本的实际情况（第 2、3 步）还没有填写" }],
    },
    {
      name: "nobody was trained",
      content: drills({ ...heldDrill, title: "切换演练", "«training»": { date: "2025-06-17", start: "14:00", length: "1 小时", place: "会议室", trainer: "p01", content: ["预案"], questions: [{ question: "谁", answer: "总指挥" }] }, training: undefined }),
      errors: [{ message: "missing", text: "“切换演练”已举行，培训情况还没有填写" }],
    },
    {
      name: "held, and nothing at all written",
      content: drills({ title: "切换演练", status: "«held»" }),
      errors: [{ message: "nothing", text: "“切换演练”写已举行，实际情况、培训、记录、评估、总结都还没有填写" }],
    },
    {
      name: "written before it is held",
      content: drills({ title: "切换演练", script: [drillStep({ "«actual»": actual })], findings: [] }),
      errors: [{ message: "filled", text: "“切换演练”还没有举行，脚本的实际情况、发现的问题已经填写" }],
    },
  ],
};
