/** How many references count, and from when. */
import { scoringReferencesCounted } from "../../../schemas/rules/scoring/references-counted.ts";
import { contract, limit, references, scoring, times } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const limits = contract({ bidsDue: { value: "2025-02-08 15:00" }, parameters: { referencesCounted: limit(2), referencesSince: limit("2022-01-01") } });
const claims = (count: number) => times(count).map((_, index) => ({ what: "合同", reference: `ref-0${index + 1}` }));

export const cases: RuleCases = {
  rule: scoringReferencesCounted,
  valid: [
    { name: "exactly two, besides other evidence", content: { ...limits, ...references({}, {}), ...scoring({ evidence: [...claims(2), { what: "证书" }] }) } },
    { name: "signed on the first day that counts and on the day the bids are due", content: { ...limits, ...references({ signed: "2022-01-01" }, { signed: "2025-02-08" }) } },
  ],
  invalid: [
    {
      name: "three",
      content: { ...limits, ...references({}, {}, {}), ...scoring({ name: "项目服务经验", "«evidence»": claims(3) }) },
      errors: [{ message: "many", text: "“项目服务经验”列了 3 个业绩，最多计 2 个", help: "留下最有力的 2 个，把它们排在一览表最前" }],
    },
    {
      name: "a day too early, a day too late",
      content: { ...limits, ...references({ project: "甲项目", signed: "«2021-12-31»" }, { project: "乙项目", signed: "«2025-02-09»" }) },
      errors: [
        { message: "early", text: "业绩“甲项目”2021-12-31 签订，早于起算日 2022-01-01" },
        { message: "late", text: "业绩“乙项目”2025-02-09 签订，晚于投标截止日 2025-02-08" },
      ],
    },
  ],
};
