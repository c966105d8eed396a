import { defineRule } from "../rule.ts";

export const drillsFindingClosed = defineRule({
  id: "drills/finding-closed",
  severity: "error",
  docs: {
    title: "演练发现的问题有着落",
    what: "已举行的演练，每个问题已关闭（写明日期和凭据）或已结转（写明转到哪里）；期限不早于演练；评定不合格的，有问题可查。",
    why: "问题没有着落，演练总结就通不过验收；下次出事还是同一个问题。",
  },
  messages: {
    open: { text: "“{title}”的问题“{text}”还没有关闭", help: "整改后写 status: closed、closed 日期和 proof；要跨期的写 carried 和 carriedTo" },
    undated: { text: "“{title}”的问题“{text}”写已关闭，没有日期", help: "补上 closed" },
    unproved: { text: "“{title}”的问题“{text}”写已关闭，没有写凭什么说改好了", help: "补上 proof：谁在哪一天怎样复核的" },
    early: { text: "“{title}”的问题“{text}”关闭日期早于演练", help: "核对 closed" },
    nowhere: { text: "“{title}”的问题“{text}”写结转，没有写转到哪里", help: "补上 carriedTo：转到哪次演练、哪条风险或哪份计划" },
    due: { text: "“{title}”的问题“{text}”整改期限 {due} 早于演练", help: "核对 due" },
    unexplained: { text: "“{title}”有不合格的评定项，没有登记问题", help: "在 findings 里登记问题、整改人和期限，或核对评定结果" },
  },
  needs: ["drills"],
  clause: (catalog) => catalog.all("drills")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("drills")) {
      const { title, status, findings, date, assessment } = entry.value;
      if (status !== "held" || !findings) continue;
      findings.forEach((finding, index) => {
        const data = { title, text: finding.text.slice(0, 20), due: finding.due };
        const at = (field: string) => ({ entry, path: ["findings", index, field], data });
        if (finding.status === "open") report({ message: "open", ...at("status") });
        else if (finding.status === "carried" && !finding.carriedTo) report({ message: "nowhere", ...at("status") });
        else if (finding.status === "closed" && !finding.closed) report({ message: "undated", ...at("status") });
        else if (finding.closed && finding.closed < date) report({ message: "early", ...at("closed") });
        else if (finding.status === "closed" && !finding.proof) report({ message: "unproved", ...at("status") });
        if (finding.due < date) report({ message: "due", ...at("due") });
      });
      const failed = assessment.items.findIndex(({ result }) => result === "不合格");
      if (failed >= 0 && findings.length === 0) report({ message: "unexplained", entry, path: ["assessment", "items", failed, "result"], data: { title } });
    }
  },
});
