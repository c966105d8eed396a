/** A duty rests on a clause; a shared duty on one in each of its blocks. */
import { obligationsSourceStands } from "../../../schemas/rules/obligations/source-stands.ts";
import { blocks, cite, clauses, obligations } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const tender = {
  ...clauses({ id: "a" }, { id: "a-1", text: "每月提交月报" }, { id: "b" }, { id: "b-1", text: "每月提交 月报一份" }, { id: "c" }, { id: "c-1", text: "每季提交季报" }, { id: "d" }),
  ...blocks({ id: "ba", clause: "a" }, { id: "bb", clause: "b" }, { id: "bc", name: "内控平台", clause: "c" }, { id: "bd", name: "OA", clause: "d" }),
};
const shared = { title: "提交月报", source: undefined, clauseSuffix: "-1", quote: "提交月报" };

export const cases: RuleCases = {
  rule: obligationsSourceStands,
  valid: [
    { name: "one clause", content: { ...tender, ...obligations({ source: cite("a-1", "提交月报") }) } },
    { name: "the same words in each block", content: { ...tender, ...obligations({ ...shared, blocks: ["ba", "bb"] }) } },
  ],
  invalid: [
    { name: "no source", content: { ...tender, ...obligations({ id: "«o01»", title: "提交月报", source: undefined }) }, errors: [{ message: "none", text: "“提交月报”没有出处" }] },
    { name: "blocks without the words", content: { ...tender, ...obligations({ ...shared, id: "«o01»", blocks: ["ba"], quote: undefined }) }, errors: [{ message: "none" }] },
    { name: "blocks without the clause in them", content: { ...tender, ...obligations({ ...shared, id: "«o01»", blocks: ["ba"], clauseSuffix: undefined }) }, errors: [{ message: "none" }] },
    {
      name: "one clause and blocks, of which no more is said",
      content: { ...tender, ...obligations({ "«blocks»": ["ba"], source: cite("a-1", "提交月报") }) },
      errors: [{ message: "both" }],
    },
    {
      name: "one clause and blocks",
      content: { ...tender, ...obligations({ ...shared, "«blocks»": ["ba"], source: cite("a-1", "提交月报") }) },
      errors: [{ message: "both", text: "“提交月报”既写了 source 又写了 blocks" }],
    },
    {
      name: "a block that says it otherwise, and one that does not say it",
      content: { ...tender, ...obligations({ ...shared, blocks: ["ba", "«bc»", "«bd»"] }) },
      errors: [
        { message: "absent", text: "“提交月报”：分段“内控平台”的条款 c-1 里没有“提交月报”" },
        { message: "noClause", text: "“提交月报”：分段“OA”里没有条款 d-1" },
      ],
    },
  ],
};
