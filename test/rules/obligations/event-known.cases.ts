/** An event with a known day is one that duties name, with one source for the day. */
import { obligationsEventKnown } from "../../../schemas/rules/obligations/event-known.ts";
import { contract, obligations } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const after = (event: string): Fields => ({ title: event, when: { recurrence: "event", event } });

export const cases: RuleCases = {
  rule: obligationsEventKnown,
  valid: [
    { name: "each kind of source", content: { ...contract({ events: [{ names: ["合同签订", "合同签署"], at: "signed" }, { names: ["项目验收"], date: "2025-12-20" }, { names: ["巡检完成"], after: "o05" }] }), ...obligations(after("合同签订"), after("合同签署"), after("项目验收"), after("巡检完成"), {}) } },
    { name: "no events known", content: { ...contract(), ...obligations(after("故障")) } },
  ],
  invalid: [
    { name: "a name that no duty has", content: { ...contract({ events: [{ names: ["«合同的签订»"], at: "signed" }] }), ...obligations(after("合同签订")) }, errors: [{ message: "unused", text: "没有一项义务由“合同的签订”触发" }] },
    { name: "the same name twice", content: { ...contract({ events: [{ names: ["合同签订", "«合同签订»"], at: "signed" }] }), ...obligations(after("合同签订")) }, errors: [{ message: "twice" }] },
    {
      name: "no source, and two", content: { ...contract({ events: [{ names: ["«合同签订»"] }, { names: ["«项目验收»"], at: "signed", date: "2025-12-20" }] }), ...obligations(after("合同签订"), after("项目验收")) },
      errors: [{ message: "source", text: "事件“合同签订”要写 at、date、after 中的一个，写了 0 个" }, { message: "source", text: "事件“项目验收”要写 at、date、after 中的一个，写了 2 个" }],
    },
    {
      name: "two duties that wait for each other",
      content: { ...contract({ events: [{ names: ["甲完成"], after: "«o02»" }, { names: ["乙完成"], after: "«o01»" }] }), ...obligations(after("甲完成"), after("乙完成")) },
      errors: [{ message: "circle", text: "事件“甲完成”从义务“乙完成”起算，这项义务又由它触发" }, { message: "circle" }],
    },
  ],
};
