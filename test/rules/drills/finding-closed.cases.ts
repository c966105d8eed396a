/** What a drill brought to light is settled. */
import { drillsFindingClosed } from "../../../schemas/rules/drills/finding-closed.ts";
import { drills } from "../../support/content.ts";
import type { Fields } from "../../support/yaml-text.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const finding = (fields: Fields): Fields => ({ id: "f1", text: "切换脚本少了一步", owner: "p01", due: "2025-07-20", status: "closed", closed: "2025-06-20", ...fields });
const drill = (fields: Fields, status = "held") => drills({ title: "切换演练", date: "2025-06-20", status, findings: [finding(fields)] });

export const cases: RuleCases = {
  rule: drillsFindingClosed,
  valid: [
    { name: "closed on the day of the drill", content: drill({}) },
    { name: "carried over", content: drill({ status: "carried", closed: undefined }) },
    { name: "nothing found", content: drills({ status: "held" }) },
    { name: "a drill that is yet to be held", content: drill({ status: "open", closed: undefined }, "planned") },
  ],
  invalid: [
    { name: "open", content: drill({ status: "«open»", closed: undefined }), errors: [{ message: "open", text: "“切换演练”的问题“切换脚本少了一步”还没有关闭" }] },
    { name: "closed, but when", content: drill({ status: "«closed»", closed: undefined }), errors: [{ message: "undated", text: "“切换演练”的问题“切换脚本少了一步”写已关闭，没有日期" }] },
    { name: "closed the day before the drill", content: drill({ closed: "«2025-06-19»" }), errors: [{ message: "early", text: "“切换演练”的问题“切换脚本少了一步”关闭日期早于演练" }] },
  ],
};
