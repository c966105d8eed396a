/** The numbers of times and thresholds stand in the words that are quoted for them. */
import { serviceLevelsLimitQuoted } from "../../../schemas/rules/service-levels/limit-quoted.ts";
import { cite, faultLevels, serviceStandards, serviceTimes } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: serviceLevelsLimitQuoted,
  valid: [
    { name: "a time, in digits and in Chinese", content: serviceTimes({ limit: "2 小时", source: cite("c1", "2小时内到场") }, { limit: "2 小时", source: cite("c1", "两小时内到场") }) },
    { name: "half an hour, the same day", content: serviceTimes({ limit: "0.5 小时", source: cite("c1", "半小时内") }, { limit: "1 日", source: cite("c1", "当天修复") }) },
    { name: "a threshold and a time, or none", content: serviceStandards({ threshold: "98%", within: "15 分钟", source: cite("c1", "15分钟内响应率大于98%") }, { source: cite("c1", "完成") }) },
    { name: "a fault level with its times in two clauses", content: faultLevels({ remote: "15 分钟", arrive: "1 小时", sources: [cite("c1", "15 分钟"), cite("c2", "1 小时")] }) },
  ],
  invalid: [
    {
      name: "a time",
      content: serviceTimes({ name: "UPS 到场", limit: "«3 小时»", source: cite("c1", "2小时内到场") }),
      errors: [{ message: "differs", text: "“UPS 到场”写 3 小时，所引原话里没有" }],
    },
    {
      name: "the number with another unit",
      content: serviceTimes({ name: "UPS 到场", limit: "«2 分钟»", source: cite("c1", "2小时内到场") }),
      errors: [{ message: "differs", text: "“UPS 到场”写 2 分钟，所引原话里没有" }],
    },
    {
      name: "a threshold and its time",
      content: serviceStandards({ name: "系统可用率", threshold: "«99%»", within: "«10 分钟»", source: cite("c1", "15分钟内响应率大于98%") }),
      errors: [{ message: "differs", text: "“系统可用率”写 99%，所引原话里没有" }, { message: "differs", text: "“系统可用率”写 10 分钟，所引原话里没有" }],
    },
    {
      name: "both times of a fault level",
      content: faultLevels({ name: "一级", remote: "«20 分钟»", arrive: "«2 小时»", sources: [cite("c1", "15分钟未排除"), cite("c2", "1小时到场")] }),
      errors: [{ message: "differs", clause: "c2", text: "“一级”写 20 分钟，所引原话里没有" }, { message: "differs", text: "“一级”写 2 小时，所引原话里没有" }],
    },
  ],
};
