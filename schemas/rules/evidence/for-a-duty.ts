import { contractTime } from "../../calc/contract-time.ts";
import { dutyDates } from "../../calc/duty-dates.ts";
import { defineRule } from "../rule.ts";

export const evidenceForADuty = defineRule({
  id: "evidence/for-a-duty",
  severity: "error",
  docs: {
    title: "证据对得上义务的一期",
    what: "证据写的分段是义务的分段，写的一期是义务有的一期；每期都要做的义务写明哪一期；同一期不重复登记同一次交付。",
    why: "对不上的证据关不掉任何义务，到期照样算没有做。",
  },
  messages: {
    noBlock: { text: "“{title}”没有“{block}”这个分段", help: "改成义务的分段，或删去 block：各分段合交一份的不写" },
    noPeriod: { text: "“{title}”没有“{period}”这一期", help: "这项义务的期：{known}" },
    which: { text: "“{title}”每期都要做，没有写是哪一期", help: "补上 period：{known}" },
    once: { text: "“{title}”不分期，写了 {period}", help: "删去 period" },
    twice: { text: "“{title}”{period} 在 {date} 的交付登记了两次", help: "只留一条；补交的写补交那一天" },
  },
  needs: ["evidence", "obligations", "contract", "workdays", "drills"],
  check({ catalog, report }) {
    const time = contractTime(catalog);
    const seen = new Map<string, (typeof rows)[number]>();
    const rows = catalog.all("evidence");
    const find = (id: string) => catalog.get("obligations", id)?.value;
    for (const entry of rows) {
      const { obligation: id, block, period, date } = entry.value;
      const obligation = find(id);
      if (!obligation) continue;
      const { title } = obligation;
      if (block !== undefined && !obligation.blocks?.includes(block)) report({ message: "noBlock", entry, path: ["block"], data: { title, block: catalog.get("blocks", block)?.value.name ?? block } });
      const { occurrences, without } = time ? dutyDates(obligation, time, find) : { occurrences: [], without: "event" as const };
      // What an event brings about that nobody can date is told apart by whoever writes it down.
      if (without === undefined && !occurrences.some(({ daily }) => daily)) {
        const periods = occurrences.map((one) => one.period).filter(Boolean);
        const known = periods.join("、");
        if (period === undefined && periods.length > 0) report({ message: "which", entry, path: ["obligation"], data: { title, known } });
        else if (period !== undefined && periods.length === 0) report({ message: "once", entry, path: ["period"], data: { title, period } });
        else if (period !== undefined && !periods.includes(period)) report({ message: "noPeriod", entry, path: ["period"], data: { title, period, known } });
      }
      const key = [id, block, period, date].join("|");
      const former = seen.get(key);
      if (former) report({ message: "twice", entry, data: { title, period: period ?? "", date }, related: [{ entry: former, message: "另一条在这里" }] });
      else seen.set(key, entry);
    }
  },
});
