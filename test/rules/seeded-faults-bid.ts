/** Slips of the kind that people make in a bid, and what must be told of each. */
import type { Fault } from "./seeded-faults.ts";

/** A sentence more in a chapter: it stands right below the front matter. */
const sentence = (name: string, words: string, errors: Fault["errors"]): Fault => ({ name, path: "chapters/ups.mdx", find: "scoring: [ups]\n---\n", put: `scoring: [ups]\n---\n${words}\n`, errors });

export const bidFaults: readonly Fault[] = [
  {
    name: "a digit of a locked form", path: "forms/f-letter.mdx", find: "不存在招标公告第 3.4、3.5和 3.6 条", put: "不存在招标公告第 3.4、3.5和 3.7 条",
    errors: [{ rule: "forms/locked-text", says: "后面写的是“7条所列" }],
  },
  {
    name: "a signature line that is left out", path: "forms/f-no-violation.mdx", find: { from: '<Signature label="法定代表人', to: "日期：" }, put: "",
    errors: [{ rule: "forms/signature-line", says: "法定代表人", at: { path: "forms/f-no-violation.mdx", below: "---\nid: f-no-violation\n", line: "name: ", why: "a line that is missing has no place; its form has" } }],
  },
  {
    name: "documents dated after the bids are due", path: "contract/contract.yaml", find: "today: 2025-02-07", put: "today: 2025-02-09",
    errors: [{ rule: "forms/date", says: "2025-02-09" }],
  },
  {
    name: "a form that stands in a volume twice", path: "volumes/business.yaml", find: "  - { forms: [f-deposit] }\n", put: "  - { forms: [f-deposit] }\n  - { forms: [f-deposit] }\n",
    errors: [{ rule: "forms/in-volume", says: "投标保证金" }],
  },
  {
    name: "an answer to a heading", path: "responses/technical.yaml", find: "clauses: [c6-1-p4]", put: "clauses: [c6-1, c6-1-p4]",
    errors: [{ rule: "responses/asked-for", says: "条款 c6-1 不用逐条响应" }],
  },
  {
    name: "an answer that is the requirement", path: "responses/technical.yaml", find: { from: "  answer: 项目经理、12 名设计工程师、两名法人一证通工程师在天山路 1800 号办公", to: "\n\n- id: rt-m-talent" }, put: "  answer: 运维地点：上海市天山路 1800 号",
    errors: [{ rule: "responses/not-an-echo", says: "响应照抄了条款 c6-1-p4 的原文" }],
  },
  {
    name: "a price that is not whole yuan", path: "pricing/opening-summary.yaml", find: 'total: "10,468,600"', put: 'total: "10,468,600.50"',
    errors: [{ rule: "pricing/whole-yuan", says: "整" }, { rule: "pricing/table-total", says: "10,468,600" }],
  },
  {
    name: "a scoring item that no chapter treats", path: "chapters/understanding.mdx", find: "scoring: [understanding]", put: "scoring: [positioning]",
    errors: [{ rule: "scoring/placed", says: "需求理解", at: { path: "scoring/items.yaml", below: "nature: objective\n  points: 10\n", line: "id: understanding", why: "the item is what lacks a chapter" } }],
  },
  sentence("a reference that leads nowhere", '详见 <Ref to="f-shedule" />。', [{ rule: "text/reference-resolves", says: "f-shedule" }]),
  sentence("last year's project", "我方承接市人力资源保障局2024年数字认证集成维护项目。", [{ rule: "text/project-name", says: "2024" }]),
  sentence("another company that is nearly ours", "示例科技股份有限公司承诺按期到场。", [{ rule: "text/bidder-name", says: "示例科技股份有限公司" }]),
  sentence("another total", "投标总价为 10,468,000 元。", [{ rule: "text/total-price", says: "10,468,000" }]),
  sentence("a standard that is not in the register", "按 GB/T 99999-2020 检测。", [{ rule: "text/standard-registered", says: "GB/T 99999-2020" }]),
  sentence("a number of the contract, typed and wrong", "现场安排 14 人驻场。", [{ rule: "text/typed-number", says: "14" }]),
];
