/** The papers of a drill are made in their order. */
import { drillsDatesInOrder } from "../../../schemas/rules/drills/dates-in-order.ts";
import { contract, drills, workdays } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const base = { ...contract({ signed: { value: "2025-03-03" } }), ...workdays({ year: 2025, off: [{ name: "端午节", from: "2025-05-31", to: "2025-06-02" }], work: [] }) };
const training = (date: string): Fields => ({ date, start: "14:00", length: "1 小时", place: "会议室", trainer: "p01", content: ["预案"], questions: [{ question: "谁下令", answer: "总指挥" }] });
const drill = (fields: Fields) => ({ ...base, ...drills({ title: "切换演练", date: "2025-06-20", ...fields }) });
const handedIn = (fields: Fields): Fields => ({ handedIn: { plan: "2025-06-06", script: "2025-06-13", summary: "2025-07-04", ...fields } });
const needs = (due: string): Fields => ({
  plan: {
    purpose: "检验切换", situation: "主机宕机", environment: "测试环境", needs: [{ what: "备机", owner: "p01", due }], limits: [{ text: "不动生产" }], stops: ["真实故障"], stopWord: "演练中止",
    notices: [{ when: "前一天", to: "采购人", how: "电话", what: "明天演练", owner: "p01" }],
  },
});

export const cases: RuleCases = {
  rule: drillsDatesInOrder,
  valid: [
    { name: "one after the other", content: drill({}) },
    { name: "plan and script on the day of the training, the plan on the day of signing", content: { ...drill({ ...handedIn({ plan: "2025-06-17", script: "2025-06-17" }) }), ...contract({ signed: { value: "2025-06-17" } }) } },
    { name: "ready on the very day", content: drill(needs("2025-06-20")) },
  ],
  invalid: [
    {
      name: "the script before the plan",
      content: drill(handedIn({ script: "«2025-06-05»" })),
      errors: [{ message: "order", text: "“切换演练”脚本 2025-06-05，早于方案 2025-06-06" }],
    },
    {
      name: "the plan before the contract is signed",
      content: drill(handedIn({ plan: "«2025-02-28»" })),
      errors: [{ message: "order", text: "“切换演练”方案 2025-02-28，早于合同签订 2025-03-03" }],
    },
    {
      name: "trained on the day of the drill",
      content: drill({ date: "«2025-06-17»", ...needs("2025-06-16") }),
      errors: [{ message: "same", text: "“切换演练”演练 2025-06-17，要在培训 2025-06-17 之后" }],
    },
    {
      name: "the summary before the drill",
      content: drill(handedIn({ summary: "«2025-06-19»" })),
      errors: [{ message: "order", text: "“切换演练”总结 2025-06-19，早于演练 2025-06-20" }],
    },
    {
      name: "a training on Saturday",
      content: drill({ training: training("«2025-06-14»") }),
      errors: [{ message: "dayOff", text: "“切换演练”培训 2025-06-14 是休息日", help: "改到前一个工作日" }],
    },
    {
      name: "ready the day after",
      content: drill(needs("«2025-06-21»")),
      errors: [{ message: "late", text: "“切换演练”的准备事项“备机”2025-06-21 才备好，演练是 2025-06-20" }],
    },
  ],
};
