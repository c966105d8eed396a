import { contractTime } from "../../calc/contract-time.ts";
import { dutyDates } from "../../calc/duty-dates.ts";
import { proofBook } from "../../calc/duty-proof.ts";
import { defineRule } from "../rule.ts";

export const obligationsPastDue = defineRule({
  id: "obligations/past-due",
  severity: "warning",
  docs: {
    title: "到期的义务有履约证据",
    what: "报告日期以前到期的交付、活动和通知，都有履约证据或巡检记录；分段共有的义务段段都有。报告日期取 contract.yaml 的 reportingDate（没有就是文件上的日期），或命令行的 --today，不取机器的时钟。",
    why: "逾期没有证据的，考核时算没有做，付款也要等它。",
  },
  messages: {
    late: { text: "“{title}”逾期没有证据 {count} 项，最早的{which}应在 {due} 前完成（报告日期 {today}）", help: "做过的，在 content/evidence 记下交付日期、交给谁、存放处；没有做的尽快补做" },
  },
  needs: ["obligations", "blocks", "contract", "workdays", "drills", "evidence", "inspectionPlans", "inspections"],
  check({ catalog, today, report }) {
    const time = contractTime(catalog);
    if (!time || today === undefined) return;
    const find = (id: string) => catalog.get("obligations", id)?.value;
    const proof = proofBook(catalog);
    for (const entry of catalog.all("obligations")) {
      const { value: obligation } = entry;
      const late = dutyDates(obligation, time, find).occurrences.flatMap((occurrence) =>
        (obligation.blocks ?? [undefined]).filter((block) => proof.of(obligation, block, occurrence, today).state === "late").map((block) => ({ occurrence, block })));
      const first = late[0];
      if (!first) continue;
      const block = first.block === undefined ? "" : `（${catalog.get("blocks", first.block)?.value.name ?? first.block}）`;
      const which = first.occurrence.title || block ? `${first.occurrence.title}${block}` : "";
      report({ message: "late", entry, path: ["when", "recurrence"], data: { title: obligation.title, count: late.length, which, due: first.occurrence.due, today }, clause: obligation.source?.clause });
    }
  },
});
