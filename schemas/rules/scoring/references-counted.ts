import { defineRule } from "../rule.ts";

export const scoringReferencesCounted = defineRule({
  id: "scoring/references-counted",
  severity: "error",
  docs: {
    title: "业绩个数和年份",
    what: "计分的业绩不超过规定个数，签订日期不早于规定的起算日，也不晚于投标截止日。",
    why: "超过个数只取排序在前的；年份不在范围内的不算有效业绩。",
  },
  messages: {
    many: { text: "“{name}”列了 {count} 个业绩，最多计 {limit} 个", help: "留下最有力的 {limit} 个，把它们排在一览表最前" },
    early: { text: "业绩“{project}”{date} 签订，早于起算日 {since}", help: "换一个起算日以后的业绩" },
    late: { text: "业绩“{project}”{date} 签订，晚于投标截止日 {due}", help: "核对签订日期" },
  },
  needs: ["scoring", "references", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.referencesCounted?.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const { parameters, bidsDue } = contract.value;
    const [counted, since] = [parameters.referencesCounted, parameters.referencesSince];
    const due = bidsDue.value.slice(0, 10);
    for (const entry of catalog.all("scoring")) {
      const claimed = entry.value.evidence.filter(({ reference }) => reference !== undefined);
      if (counted && claimed.length > counted.value) {
        report({ message: "many", entry, path: ["evidence"], data: { name: entry.value.name, count: claimed.length, limit: counted.value }, clause: counted.source.clause });
      }
    }
    for (const entry of catalog.all("references")) {
      const { project, signed } = entry.value;
      if (since && signed < since.value) report({ message: "early", entry, path: ["signed"], data: { project, date: signed, since: since.value }, clause: since.source.clause });
      else if (signed > due) report({ message: "late", entry, path: ["signed"], data: { project, date: signed, due } });
    }
  },
});
