/** A term → its calendar months, quarters, half-years, years and weeks, cut to the term; and steps of months from a date. */
import { addDays, daysBetween, weekday } from "./dates.ts";

export interface Period {
  /** 2025-03, 2025-Q1, 2025-H1, 2025, 2025-W10: what evidence names it by. */
  readonly label: string;
  /** 2025年3月, 2025年第一季度 … */
  readonly title: string;
  /** First and last day, inside the term. */
  readonly from: string;
  readonly to: string;
}

export type PeriodLength = "week" | "month" | "quarter" | "half" | "year";

const two = (n: number): string => String(n).padStart(2, "0");

/** The same day so many months later; the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
  const last = daysInMonth(month);
  return `${month}-${two(Math.min(Number(date.slice(8, 10)), last))}`;
}

/** Days of a month YYYY-MM. */
export const daysInMonth = (month: string): number => {
  const next = Number(month.slice(5, 7)) === 12 ? `${Number(month.slice(0, 4)) + 1}-01-01` : `${month.slice(0, 4)}-${two(Number(month.slice(5, 7)) + 1)}-01`;
  return daysBetween(`${month}-01`, next);
};

const monthsIn: Readonly<Record<Exclude<PeriodLength, "week">, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The periods that hold any day from `from` to `to`, in order. */
export function periodsOf(length: PeriodLength, from: string, to: string): readonly Period[] {
  const periods: Period[] = [];
  for (let day = from; day <= to; ) {
    const whole = length === "week" ? weekOf(day) : monthsPeriod(length, day);
    periods.push({ ...whole, from: day, to: whole.to < to ? whole.to : to });
    day = addDays(whole.to, 1);
  }
  return periods;
}

function monthsPeriod(length: Exclude<PeriodLength, "week">, day: string): Omit<Period, "from"> {
  const size = monthsIn[length];
  const year = day.slice(0, 4);
  const at = Math.floor((Number(day.slice(5, 7)) - 1) / size);
  const next = addMonths(`${year}-01-01`, (at + 1) * size);
  const names = {
    month: [`${year}-${two(at + 1)}`, `${year}年${at + 1}月`], quarter: [`${year}-Q${at + 1}`, `${year}年第${"一二三四"[at]}季度`],
    half: [`${year}-H${at + 1}`, `${year}年${"上下"[at]}半年`], year: [year, `${year}年`],
  } as const;
  const [label, title] = names[length];
  return { label, title, to: addDays(next, -1) };
}

/** ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
function weekOf(day: string): Omit<Period, "from"> {
  const monday = addDays(day, -((weekday(day) + 6) % 7));
  const year = addDays(monday, 3).slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, addDays(monday, 3)) / 7) + 1;
  return { label: `${year}-W${two(week)}`, title: `${year}年第${week}周`, to: addDays(monday, 6) };
}
