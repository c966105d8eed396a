import type { Catalog } from "../../catalog.ts";
import type { EntryValue } from "../../collections/index.ts";
import { addDays } from "../../calc/dates.ts";
import { daysInMonth, periodsOf, type PeriodLength } from "../../calc/periods.ts";
import { defineRule } from "../rule.ts";

/** So many are named in one message. */
const named = 4;

export const operationsInspectionDue = defineRule({
  id: "operations/inspection-due",
  severity: "error",
  docs: {
    title: "到期的巡检有记录",
    what: "巡检安排里的每一种，从合同签订之日到登记到的那一天，每一期都有记录：半天一次的早晚各一条，写了地点的每处一条。没有过完的周、月、季不查。",
    why: "招标文件要求的巡检少一次就是没有履约，早晚两次的差一次，一年里一定有人翻出来。",
  },
  messages: { missing: { text: "“{title}”缺 {count} 次记录：{which}", help: "补上当时的巡检记录；确实没有做的，先补做，再把原因写进月报" } },
  needs: ["inspectionPlans", "inspections", "recordMonths", "contract"],
  check({ catalog, report }) {
    const contract = catalog.one("contract")?.value;
    const months = catalog.all("recordMonths").toSorted((a, b) => (a.value.month < b.value.month ? -1 : 1));
    const last = months.at(-1);
    if (!contract || !last) return;
    const recorded = new Map(months.map((entry) => [entry.value.month, entry]));
    for (const { value: plan } of catalog.all("inspectionPlans")) {
      const from = plan.from ?? contract.signed.value;
      const files = catalog.all("inspections").filter(({ value }) => value.plan === plan.id);
      const missing = new Map<string, string[]>();
      for (const { month, words } of due(plan, from, last.value.recordedTo, done(files), recorded)) missing.set(month, [...(missing.get(month) ?? []), words]);
      for (const [month, all] of missing) {
        const entry = files.find(({ value }) => value.month === month) ?? recorded.get(month);
        if (!entry) continue;
        report({ message: "missing", entry, path: ["month"], data: { title: plan.title, count: all.length, which: `${all.slice(0, named).join("、")}${all.length > named ? " 等" : ""}` }, clause: clauseOf(catalog, plan) });
      }
    }
  },
});

type Plan = EntryValue<"inspectionPlans">;

interface Row {
  readonly at: string;
  readonly place: string | undefined;
}

/** Rows by day. */
function done(files: readonly { readonly value: EntryValue<"inspections"> }[]): ReadonlyMap<string, readonly Row[]> {
  const days = new Map<string, Row[]>();
  for (const { value } of files) {
    for (const { at, place } of value.rows) {
      const day = at.slice(0, 10);
      const known = days.get(day);
      if (known) known.push({ at, place });
      else days.set(day, [{ at, place }]);
    }
  }
  return days;
}

/** What is not there, with the month in which it fell due. */
function due(plan: Plan, from: string, to: string, days: ReadonlyMap<string, readonly Row[]>, recorded: ReadonlyMap<string, { readonly value: EntryValue<"recordMonths"> }>): { month: string; words: string }[] {
  const missing: { month: string; words: string }[] = [];
  const known = (day: string): boolean => day <= (recorded.get(day.slice(0, 7))?.value.recordedTo ?? "");
  const places = plan.places ?? [undefined];
  const length = plan.every === "周" ? "week" : plan.every === "月" ? "month" : plan.every === "季" ? "quarter" : undefined;
  if (length) {
    for (const { whole, ...period } of wholePeriods(length, from, to)) {
      if (!whole || !known(period.to)) continue;
      const rows = daysOf(period.from, period.to).flatMap((day) => days.get(day) ?? []);
      for (const place of places) {
        if (!rows.some((row) => place === undefined || row.place === place)) missing.push({ month: period.to.slice(0, 7), words: `${period.title}${place === undefined ? "" : `${place}`}` });
      }
    }
    return missing;
  }
  const rounds = plan.every === "半天" ? plan.rounds ?? [] : [];
  for (const day of daysOf(from, to)) {
    if (!known(day)) continue;
    const rows = days.get(day) ?? [];
    const lost = rounds.length > 0
      ? rounds.filter((round) => !rows.some(({ at }) => round.from <= at.slice(11) && at.slice(11) <= round.to)).map(({ name }) => `${day} ${name}`)
      : places.filter((place) => !rows.some((row) => place === undefined || row.place === place)).map((place) => `${day}${place === undefined ? "" : ` ${place}`}`);
    missing.push(...lost.map((words) => ({ month: day.slice(0, 7), words })));
  }
  return missing;
}

/** The last period is not over when the records end inside it. */
function wholePeriods(length: PeriodLength, from: string, to: string) {
  const periods = periodsOf(length, from, to);
  return periods.map((period, index) => ({ ...period, whole: index < periods.length - 1 || endOf(length, to) }));
}

/** Whether a day is the last of its week, month or quarter. */
function endOf(length: PeriodLength, day: string): boolean {
  const next = addDays(day, 1);
  if (length === "week") return periodsOf("week", day, next).length === 2;
  return Number(day.slice(8)) === daysInMonth(day.slice(0, 7)) && (length === "month" || Number(day.slice(5, 7)) % 3 === 0);
}

function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function clauseOf(catalog: Catalog, { duties }: Plan): string | undefined {
  return duties.map((id) => catalog.get("obligations", id)?.value.source?.clause).find((clause) => clause !== undefined);
}
