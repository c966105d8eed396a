/** Working days by the State Council's tables; a year without a table has no answer: undefined, never a guess. */
import type { EntryValue } from "../collections/index.ts";
import { addDays, weekday } from "./dates.ts";

export type WorkdayTables = readonly EntryValue<"workdays">[];

/** true, false, or undefined when the year's table is not in content. */
export function isWorkday(tables: WorkdayTables, date: string): boolean | undefined {
  const table = tables.find(({ year }) => year === Number(date.slice(0, 4)));
  if (!table) return undefined;
  if (table.work.includes(date)) return true;
  if (table.off.some(({ from, to }) => from <= date && date <= to)) return false;
  const day = weekday(date);
  return day !== 0 && day !== 6;
}

/**
 * The n-th working day after a date (before it, when n is negative); 0 gives the date itself, working day or not.
 * The day of the event does not count. undefined when a year on the way has no table, and when n is no whole number.
 */
export function addWorkdays(tables: WorkdayTables, date: string, n: number): string | undefined {
  if (!Number.isInteger(n)) return undefined;
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step);
    const works = isWorkday(tables, day);
    if (works === undefined) return undefined;
    if (works) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. undefined when a year on the way has no table. */
export function workdaysBetween(tables: WorkdayTables, from: string, to: string): number | undefined {
  if (to < from) {
    const back = workdaysBetween(tables, to, from);
    return back === undefined ? undefined : 0 - back;
  }
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    const works = isWorkday(tables, day);
    if (works === undefined) return undefined;
    if (works) count += 1;
  }
  return count;
}

/** The date itself if it is a working day, else the last one before it: by then what falls due on a day off must be handed over. */
export function workdayOnOrBefore(tables: WorkdayTables, date: string): string | undefined {
  const works = isWorkday(tables, date);
  return works === undefined ? undefined : works ? date : addWorkdays(tables, date, -1);
}
