/** Every standard can be worked out. */
import { serviceLevelsStandardMeasured } from "../../../schemas/rules/service-levels/standard-measured.ts";
import { serviceStandards } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: serviceLevelsStandardMeasured,
  valid: [
    {
      name: "a share, a time, a deadline, done or not", content: serviceStandards(
        { threshold: "98%" }, { comparison: "小于", threshold: "15 分钟", measure: "从接报到响应的时间" }, { comparison: "不晚于", threshold: "60 日" }, { comparison: "完成", measure: "分子为已提交的产品数" },
      ),
    },
  ],
  invalid: [
    { name: "more than what", content: serviceStandards({ comparison: "«大于»" }), errors: [{ message: "threshold", text: "“系统可用率”与阈值比“大于”，没有写阈值", clause: "c01" }] },
    { name: "done, with a threshold", content: serviceStandards({ comparison: "完成", threshold: "«98%»" }), errors: [{ message: "unwanted" }] },
    { name: "more than a time", content: serviceStandards({ threshold: "«15 分钟»" }), errors: [{ message: "kind", text: "“系统可用率”“大于”的阈值应是百分比" }] },
    { name: "no later than a share", content: serviceStandards({ comparison: "不晚于", threshold: "«98%»" }), errors: [{ message: "kind" }] },
    { name: "a standard without a measure", content: serviceStandards({ measure: "«按月看情况»", threshold: "98%" }), errors: [{ message: "measure", text: "“系统可用率”的量法没有说由什么数算出" }] },
  ],
};
