/** An obligation and the contract's time → the days on which it falls due over the term, or why it has none. */
import type { EntryValue } from "../collections/index.ts";
import type { Duration } from "../fields/index.ts";
import type { ContractTime, EventDay } from "./contract-time.ts";
import { addDays } from "./dates.ts";
import { addMonths, daysInMonth, periodsOf, type Period, type PeriodLength } from "./periods.ts";
import { addWorkdays } from "./workdays.ts";

type Obligation = EntryValue<"obligations">;
type When = Obligation["when"];

export interface Occurrence {
  /** 2025-03, 2025-Q1, 2025-H1, 2025-W10, 2025, the id of a drill; empty for what is done once and for a daily series. */
  readonly period: string;
  /** 2025年3月 …; empty where `period` is. */
  readonly title: string;
  /** First and last day on which it can be done in time. */
  readonly from: string;
  readonly due: string;
  /** `HH:MM`, where an hour is given. */
  readonly times: readonly string[];
  /** Done each day from `from` to `due`. */
  readonly daily: boolean;
}

export interface DutyDates {
  readonly occurrences: readonly Occurrence[];
  /** Why there is no date: an event nobody can date, always, when asked; or the year whose table of working days is missing. */
  readonly without?: "event" | "continuous" | "on-request" | { readonly year: string };
}

const lengths: Partial<Readonly<Record<When["recurrence"], PeriodLength>>> = { weekly: "week", monthly: "month", quarterly: "quarter", "half-yearly": "half", yearly: "year" };

/** `find` gives the obligation after whose due days an event is counted. */
export function dutyDates({ when }: Obligation, time: ContractTime, find: (id: string) => Obligation | undefined, above: readonly string[] = []): DutyDates {
  const { recurrence } = when;
  const length = lengths[recurrence];
  if (recurrence === "continuous" || recurrence === "on-request") return { occurrences: [], without: recurrence };
  if (recurrence === "daily" || recurrence === "twice-daily") return { occurrences: [occurrence(when, { label: "", title: "", from: time.signed }, time.end, true)] };
  if (length) return { occurrences: periodsOf(length, time.signed, time.end).flatMap((period) => inPeriod(when, period, time)) };
  if (recurrence === "three-monthly") return { occurrences: everyThreeMonths(when, time) };
  if (when.event === undefined) return when.date === undefined ? { occurrences: [], without: "event" } : { occurrences: [occurrence(when, { label: "", title: "", from: time.signed < when.date ? time.signed : when.date }, when.date)] };
  return afterEvent(when, when.event, time, find, above);
}

function occurrence({ times }: When, { label, title, from }: Omit<Period, "to">, due: string, daily = false): Occurrence {
  return { period: label, title, from, due, times: times ?? [], daily };
}

function inPeriod(when: When, period: Period, { signed, end }: ContractTime): Occurrence[] {
  if (when.following) {
    const next = addDays(period.to, 1);
    const month = period.to === end ? addMonths(`${end.slice(0, 7)}-01`, 1).slice(0, 7) : next.slice(0, 7);
    return [occurrence(when, { ...period, from: period.to }, dayOf(month, when.day ?? 31))];
  }
  if (when.date !== undefined && when.recurrence === "yearly") return when.date >= period.from && when.date <= period.to ? [occurrence(when, period, when.date)] : [];
  if (when.day === undefined) return [occurrence(when, period, period.to)];
  const due = dayOf(period.to.slice(0, 7), when.day);
  return due < signed || due > end ? [] : [occurrence(when, period, due)];
}

const dayOf = (month: string, day: number): string => `${month}-${String(Math.min(day, daysInMonth(month))).padStart(2, "0")}`;

/** Counted from the signing; what would fall after the term falls due on its last day only if nothing else does. */
function everyThreeMonths(when: When, { signed, end }: ContractTime): Occurrence[] {
  const found: Occurrence[] = [];
  for (let months = 3; addMonths(signed, months) <= end; months += 3) {
    const due = addMonths(signed, months);
    found.push(occurrence(when, { label: due.slice(0, 7), title: `到${Number(due.slice(0, 4))}年${Number(due.slice(5, 7))}月的三个月`, from: addMonths(signed, months - 3) }, due));
  }
  return found.length > 0 ? found : [occurrence(when, { label: end.slice(0, 7), title: "服务期", from: signed }, end)];
}

function afterEvent(when: When, event: string, time: ContractTime, find: (id: string) => Obligation | undefined, above: readonly string[]): DutyDates {
  const first = time.after(event);
  const days = first === undefined ? time.days(event) : daysAfter(first, time, find, above);
  if (!days) return { occurrences: [], without: "event" };
  const occurrences: Occurrence[] = [];
  for (const day of days) {
    const due = moved(day.date, when, time);
    if (typeof due !== "string") return { occurrences: [], without: due };
    occurrences.push(occurrence(when, { label: day.label, title: day.title, from: due < day.date ? time.signed < due ? time.signed : due : day.date }, due));
  }
  return { occurrences };
}

/** The due days of another duty; undefined when it has none, or when the duties wait for each other in a circle. */
function daysAfter(id: string, time: ContractTime, find: (id: string) => Obligation | undefined, above: readonly string[]): readonly EventDay[] | undefined {
  const first = above.includes(id) ? undefined : find(id);
  const { occurrences } = first ? dutyDates(first, time, find, [...above, id]) : { occurrences: [] };
  return occurrences.length === 0 ? undefined : occurrences.map(({ due, period, title }) => ({ date: due, label: period, title }));
}

/** The day of an event, so long after or before it; of the clock's units whole days count, because only the day is known. */
function moved(day: string, { within, before }: When, { tables }: ContractTime): string | { readonly year: string } {
  const length = within ?? before;
  if (!length) return day;
  const { amount, unit }: Duration = length;
  const sign = within ? 1 : -1;
  switch (unit) {
    case "workday": return addWorkdays(tables, day, sign * Math.ceil(amount)) ?? { year: missingYear(tables, day, sign) };
    case "month": return addMonths(day, sign * Math.ceil(amount));
    case "year": return addMonths(day, sign * Math.ceil(amount * 12));
    case "week": return addDays(day, sign * Math.ceil(amount * 7));
    case "day": return addDays(day, sign * Math.ceil(amount));
    case "hour": return addDays(day, sign * Math.floor(amount / 24));
    case "minute": return addDays(day, sign * Math.floor(amount / 1440));
  }
}

/** The first year without a table, from a day on in one direction. */
function missingYear(tables: ContractTime["tables"], day: string, sign: number): string {
  let year = Number(day.slice(0, 4));
  while (tables.some((table) => table.year === year)) year += sign;
  return String(year);
}
