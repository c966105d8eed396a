/** The script runs forward, and its actors take part. */
import { drillsScriptInOrder } from "../../../schemas/rules/drills/script-in-order.ts";
import { drills, roster } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const people = roster({}, {}, { name: "示例人员03" });
const step = (minute: number | string, actor = "p01"): Fields => ({ minute, actor, action: "切换", expected: "恢复" });
const drill = (...script: Fields[]) => ({ ...people, ...drills({ title: "切换演练", lead: "p01", participants: ["p02"], script }) });

export const cases: RuleCases = {
  rule: drillsScriptInOrder,
  valid: [
    { name: "forward, two at once; the leader need not be listed", content: drill(step(0), step(5, "p02"), step(5), step(10)) },
  ],
  invalid: [
    { name: "one minute back", content: drill(step(0), step(5), step("«4»")), errors: [{ message: "back", text: "“切换演练”第 4 分钟排在第 5 分钟之后" }] },
    {
      name: "somebody who does not take part",
      content: drill(step(0), step(5, "«p03»")),
      errors: [{ message: "absent", text: "“切换演练”脚本里的示例人员03不在参演人员里", help: "把 p03 加进 participants，或换一名参演人员" }],
    },
  ],
};
