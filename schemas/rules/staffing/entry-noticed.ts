import { daysBetween } from "../../calc/dates.ts";
import { daysOf } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

export const staffingEntryNoticed = defineRule({
  id: "staffing/entry-noticed",
  severity: "error",
  docs: {
    title: "入驻提前通知",
    what: "驻场人员进入工作场所前，提前规定的时间书面通知了甲方。",
    why: "保密协议要求新增或变更的派驻人员入驻前至少一周书面通知。",
  },
  messages: { late: { text: "{name} {joined} 入驻，{noticed} 才通知，只提前 {days} 天，要求至少 {limit} 天", help: "推迟入驻，或核对通知日期" } },
  needs: ["roster", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.entryNotice?.source.clause,
  check({ catalog, report }) {
    const limit = catalog.one("contract")?.value.parameters.entryNotice;
    if (!limit) return;
    const least = daysOf(limit.value);
    for (const entry of catalog.all("roster")) {
      const { name, onsite, joined, noticed } = entry.value;
      if (!onsite || noticed === undefined) continue;
      const days = daysBetween(noticed, joined);
      if (days < least) report({ message: "late", entry, path: ["noticed"], data: { name, joined, noticed, days, limit: least }, clause: limit.source.clause });
    }
  },
});
