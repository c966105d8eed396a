/** What a drill brought to light is settled. */
import { drillsFindingClosed } from "../../../schemas/rules/drills/finding-closed.ts";
import { drills, heldDrill } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const finding = (fields: Fields): Fields => ({
  id: "f1", text: "切换脚本少了一步", action: "补上", owner: "p01", due: "2025-07-20", status: "closed", closed: "2025-06-20", proof: "复核签字", ...fields,
});
const drill = (fields: Fields, more: Fields = {}) => drills({ ...heldDrill, title: "切换演练", date: "2025-06-20", findings: [finding(fields)], ...more });
const failed: Fields = { assessors: ["采购人"], items: [{ aspect: "时限", standard: "30 分钟内切换", result: "«不合格»" }], conclusion: "整改后通过" };

export const cases: RuleCases = {
  rule: drillsFindingClosed,
  valid: [
    { name: "closed on the day of the drill", content: drill({}) },
    { name: "carried over", content: drill({ status: "carried", closed: undefined, proof: undefined, carriedTo: "转到第二次演练" }) },
    { name: "nothing found", content: drills({ ...heldDrill }) },
    { name: "a drill that is yet to be held", content: drill({ status: "open", closed: undefined }, { status: "planned" }) },
    { name: "an item that failed, with its finding", content: drill({}, { assessment: { ...failed, items: [{ aspect: "时限", standard: "30 分钟内切换", result: "不合格" }] } }) },
  ],
  invalid: [
    { name: "open", content: drill({ status: "«open»", closed: undefined }), errors: [{ message: "open", text: "“切换演练”的问题“切换脚本少了一步”还没有关闭" }] },
    { name: "closed, but when", content: drill({ status: "«closed»", closed: undefined }), errors: [{ message: "undated", text: "“切换演练”的问题“切换脚本少了一步”写已关闭，没有日期" }] },
    { name: "closed the day before the drill", content: drill({ closed: "«2025-06-19»" }), errors: [{ message: "early", text: "“切换演练”的问题“切换脚本少了一步”关闭日期早于演练" }] },
    { name: "closed, but who says so", content: drill({ status: "«closed»", proof: undefined }), errors: [{ message: "unproved", help: "补上 proof：谁在哪一天怎样复核的" }] },
    { name: "carried over, but where", content: drill({ status: "«carried»", closed: undefined }), errors: [{ message: "nowhere", text: "“切换演练”的问题“切换脚本少了一步”写结转，没有写转到哪里" }] },
    { name: "due before the drill", content: drill({ due: "«2025-06-19»" }), errors: [{ message: "due", text: "“切换演练”的问题“切换脚本少了一步”整改期限 2025-06-19 早于演练" }] },
    { name: "an item that failed, and nothing found", content: drills({ ...heldDrill, title: "切换演练", assessment: failed }), errors: [{ message: "unexplained", text: "“切换演练”有不合格的评定项，没有登记问题" }] },
  ],
};
