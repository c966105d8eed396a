import { monthsBetween } from "../../calc/dates.ts";
import { defineRule } from "../rule.ts";

export const staffingSocialSecurityWindow = defineRule({
  id: "staffing/social-security-window",
  severity: "error",
  docs: {
    title: "社保证明的月份合用",
    what: "社保缴费证明的月份，在投标截止前规定的几个月以内。",
    why: "月份太早或还没到，证明不算数，客观分 3 分拿不到。",
  },
  messages: { outside: { text: "{name}的社保证明是 {month}，应在投标截止（{due}）前 {months} 个月以内", help: "换成 {from} 至 {to} 中任意一个月的缴费证明" } },
  needs: ["roster", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.socialSecurityMonths?.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    const limit = contract?.value.parameters.socialSecurityMonths;
    if (!contract || !limit) return;
    const due = contract.value.bidsDue.value.slice(0, 10);
    for (const entry of catalog.all("roster")) {
      const { name, socialSecurity } = entry.value;
      const ago = monthsBetween(socialSecurity, due);
      if (ago >= 1 && ago <= limit.value) continue;
      report({
        message: "outside", entry, path: ["socialSecurity"], clause: limit.source.clause,
        data: { name, month: socialSecurity, due, months: limit.value, from: monthBefore(due, limit.value), to: monthBefore(due, 1) },
      });
    }
  },
});

function monthBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
