import { contractTime } from "../../calc/contract-time.ts";
import { daysBetween } from "../../calc/dates.ts";
import { dutyDates } from "../../calc/duty-dates.ts";
import { defineRule } from "../rule.ts";

export const evidenceHandedOver = defineRule({
  id: "evidence/handed-over",
  severity: "warning",
  docs: {
    title: "按时、按份数、交对人",
    what: "交付日期不晚于到期日，也不早于那一期；份数不少于义务要的；交给义务写的那一方。",
    why: "迟交、少交、交错人都不算按合同履行，考核时要扣。",
  },
  messages: {
    late: { text: "“{title}”{period}交付于 {date}，比到期日 {due} 晚 {days} 天", help: "核对日期；确实迟交的，在月报里说明原因" },
    early: { text: "“{title}”{period}交付于 {date}，这一期从 {from} 才能交", help: "核对日期和期" },
    copies: { text: "“{title}”要 {wanted} 份，只交了 {copies} 份", help: "补交，或改对份数" },
    recipient: { text: "“{title}”要交给{wanted}，证据写的是{recipient}", help: "核对签收的是谁；同一方的写成义务里的名称" },
  },
  needs: ["evidence", "obligations", "contract", "workdays", "drills"],
  check({ catalog, report }) {
    const time = contractTime(catalog);
    if (!time) return;
    const find = (id: string) => catalog.get("obligations", id)?.value;
    for (const entry of catalog.all("evidence")) {
      const { obligation: id, period, date, copies, recipient } = entry.value;
      const obligation = find(id);
      if (!obligation) continue;
      const { title } = obligation;
      const clause = obligation.source?.clause;
      const occurrence = dutyDates(obligation, time, find).occurrences.find((one) => !one.daily && one.period === (period ?? ""));
      const data = { title, period: occurrence?.title ?? "", date };
      if (occurrence && date > occurrence.due) report({ message: "late", entry, path: ["date"], clause, data: { ...data, due: occurrence.due, days: daysBetween(occurrence.due, date) } });
      // What is done once may be done well ahead of its day.
      if (occurrence && period !== undefined && date < occurrence.from) report({ message: "early", entry, path: ["date"], clause, data: { ...data, from: occurrence.from } });
      if (copies !== undefined && obligation.copies !== undefined && copies < obligation.copies) report({ message: "copies", entry, path: ["copies"], clause, data: { title, wanted: obligation.copies, copies } });
      if (obligation.recipient !== undefined && !sameParty(obligation.recipient, recipient)) report({ message: "recipient", entry, path: ["recipient"], clause, data: { title, wanted: obligation.recipient, recipient } });
    }
  },
});

/** 采购人 is 采购人（某单位）: what stands in brackets explains. */
function sameParty(wanted: string, given: string): boolean {
  const bare = (name: string): string => name.replace(/（.*?）/g, "").trim();
  return bare(wanted) === bare(given);
}
