/** A service time and two moments of a record → whether the time was kept, and how long it took. */
import type { EntryValue } from "../collections/index.ts";
import { durationText, minutesOf } from "../fields/index.ts";
import { always, elapsedMinutes, type Stretch } from "./clocks.ts";
import { addDays, daysBetween } from "./dates.ts";
import { isWorkday, workdaysBetween, type WorkdayTables } from "./workdays.ts";

/** A pause as content has it; without an end it still lasts. */
export interface Pause {
  readonly from: string;
  readonly to?: string | undefined;
}

export interface HandlingTime {
  readonly kept: boolean;
  /** How long it took and how long it may take, in words. */
  readonly took: string;
  readonly limit: string;
}

/** undefined where no clock can tell: hours of a working-hours clock, months, a year without its table of working days. */
export function handlingTime(time: EntryValue<"serviceTimes">, { from, to }: Stretch, pauses: readonly Pause[], tables: WorkdayTables): HandlingTime | undefined {
  const stopped = pauses.map((pause) => ({ from: pause.from, to: pause.to ?? to }));
  const allowed = minutesOf(time.limit);
  const judge = (used: number, most: number, took: string): HandlingTime => ({ kept: time.comparison === "小于" ? used < most : used <= most, took, limit: durationText(time.limit) });
  if (allowed !== undefined) {
    const minutes = time.clock === "7×24" ? elapsedMinutes(always, { from, to }, stopped) : undefined;
    return minutes === undefined ? undefined : judge(minutes, allowed, minutesText(minutes));
  }
  const { amount, unit } = time.limit;
  if (unit === "workday") {
    const days = workdaysUsed(tables, { from, to }, stopped);
    return days === undefined ? undefined : judge(days, amount, `${days} 个工作日`);
  }
  if (unit !== "day" && unit !== "week") return undefined;
  const days = daysBetween(from.slice(0, 10), to.slice(0, 10));
  return judge(days, unit === "week" ? amount * 7 : amount, `${days} 日`);
}

/** Working days after the day of `from` up to that of `to`; a day at whose end the clock stands still does not count. */
export function workdaysUsed(tables: WorkdayTables, { from, to }: Stretch, pauses: readonly Stretch[]): number | undefined {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const all = workdaysBetween(tables, first, last);
  if (all === undefined || pauses.length === 0) return all;
  let paused = 0;
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) {
    if (isWorkday(tables, day) && pauses.some((pause) => pause.from.slice(0, 10) <= day && day < pause.to.slice(0, 10))) paused += 1;
  }
  return all - paused;
}

export function minutesText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} 分钟` : minutes % 60 === 0 ? `${hours} 小时` : `${hours} 小时 ${minutes % 60} 分`;
}
