import { defineRule } from "../rule.ts";

export const drillsFindingClosed = defineRule({
  id: "drills/finding-closed",
  severity: "error",
  docs: {
    title: "演练发现的问题有着落",
    what: "已举行的演练，每个问题已关闭（写明日期）或已结转。",
    why: "问题没有着落，演练总结就通不过验收；下次出事还是同一个问题。",
  },
  messages: {
    open: { text: "“{title}”的问题“{text}”还没有关闭", help: "整改后写 status: closed 和 closed 日期；要跨期的写 carried" },
    undated: { text: "“{title}”的问题“{text}”写已关闭，没有日期", help: "补上 closed" },
    early: { text: "“{title}”的问题“{text}”关闭日期早于演练", help: "核对 closed" },
  },
  needs: ["drills"],
  clause: (catalog) => catalog.all("drills")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("drills")) {
      const { title, status, findings, date } = entry.value;
      if (status !== "held") continue;
      findings.forEach((finding, index) => {
        const data = { title, text: finding.text.slice(0, 20) };
        const path = ["findings", index, "status"];
        if (finding.status === "open") report({ message: "open", entry, path, data });
        else if (finding.status === "closed" && !finding.closed) report({ message: "undated", entry, path, data });
        else if (finding.closed && finding.closed < date) report({ message: "early", entry, path: ["findings", index, "closed"], data });
      });
    }
  },
});
