/** The script runs forward, and its actors take part. */
import { drillsScriptInOrder } from "../../../schemas/rules/drills/script-in-order.ts";
import { drills, drillStep, participant, roster } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const people = roster({}, {}, { name: "示例人员03" });
const step = (minute: number | string, actor = "p01"): Fields => drillStep({ minute, actor });
const drill = (script: Fields[], fields: Fields = {}) => ({ ...people, ...drills({ title: "切换演练", lead: "p01", participants: [participant(), participant("p02", "值班席")], script, ...fields }) });
const happened = (minute: number | string): Fields => ({ minute, met: "符合", text: "做到" });

export const cases: RuleCases = {
  rule: drillsScriptInOrder,
  valid: [
    { name: "forward, two at once", content: drill([step(0), step(5, "p02"), step(5), step(10)]) },
    { name: "what happened runs forward too", content: drill([drillStep({ actual: happened(0) }), drillStep({ minute: 5, actual: happened(7) })]) },
  ],
  invalid: [
    { name: "one minute back", content: drill([step(0), step(5), step("«4»")]), errors: [{ message: "back", text: "“切换演练”第 4 分钟排在第 5 分钟之后" }] },
    { name: "a start in the fifth minute", content: drill([step("«5»"), step(9)]), errors: [{ message: "late", text: "“切换演练”的第一步在第 5 分钟" }] },
    {
      name: "what happened ran back",
      content: drill([drillStep({ actual: happened(3) }), drillStep({ minute: 5, actual: happened("«2»") })]),
      errors: [{ message: "actual", text: "“切换演练”实际第 2 分钟排在第 3 分钟之后" }],
    },
    {
      name: "somebody who does not take part",
      content: drill([step(0), step(5, "«p03»")]),
      errors: [{ message: "absent", text: "“切换演练”的脚本第 2 步的示例人员03不在参演人员里", help: "把 p03 加进 participants，或换一名参演人员" }],
    },
    { name: "a leader who does not take part", content: drill([step(0)], { lead: "«p03»" }), errors: [{ message: "absent", text: "“切换演练”的总指挥示例人员03不在参演人员里" }] },
    {
      name: "the same person twice",
      content: drill([step(0)], { participants: [participant(), participant("«p01»", "主持人")] }),
      errors: [{ message: "twice", text: "“切换演练”的参演人员里示例人员列了两次" }],
    },
  ],
};
