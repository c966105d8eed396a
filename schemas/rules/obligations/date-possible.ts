import { defineRule } from "../rule.ts";

export const obligationsDatePossible = defineRule({
  id: "obligations/date-possible",
  severity: "error",
  docs: {
    title: "义务的日期落在该落的阶段",
    what: "投标阶段的日期不晚于投标截止，服务期的日期在服务期内。",
    why: "日期落在阶段之外，多半是年份或月份写错了，到时候就会漏做。",
  },
  messages: {
    bid: { text: "“{title}”写 {date}，已过投标截止日 {due}", help: "核对日期；投标截止之后的事改 phase" },
    service: { text: "“{title}”写 {date}，不在服务期（{from} 至 {to}）内", help: "核对日期" },
  },
  needs: ["obligations", "contract"],
  check({ catalog, report }) {
    const contract = catalog.one("contract")?.value;
    if (!contract) return;
    const due = contract.bidsDue.value.slice(0, 10);
    const [from, to] = [contract.signed.value, contract.term.end];
    for (const entry of catalog.all("obligations")) {
      const { title, phase, when: { date } } = entry.value;
      if (date === undefined) continue;
      if (phase === "bid" && date > due) report({ message: "bid", entry, path: ["when", "date"], data: { title, date, due } });
      if (phase === "service" && (date < from || date > to)) report({ message: "service", entry, path: ["when", "date"], data: { title, date, from, to } });
    }
  },
});
