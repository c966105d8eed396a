/** Minutes that pass between two local date-times by a clock: every minute, or working hours of working days; pauses do not count. */
import { addDays, daysBetween } from "./dates.ts";
import { isWorkday, type WorkdayTables } from "./workdays.ts";

/** A stretch of local time, `YYYY-MM-DD HH:MM`; the end is not part of it. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** 7×24, or the hours (`HH:MM`) of working days by the tables. */
export type Clock = { readonly kind: "always" } | { readonly kind: "working-hours"; readonly from: string; readonly to: string; readonly tables: WorkdayTables };

export const always: Clock = { kind: "always" };

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** Whole minutes since a day that is long past: local time without zone, every day has 1440. */
const minuteOf = (moment: string): number => daysBetween("1900-01-01", moment.slice(0, 10)) * 1440 + minuteOfDay(moment.slice(11));

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Minutes from `from` to `to` by the clock, without the pauses; 0 when `to` is not later. Pauses are cut to the stretch, and
 * those that overlap count once. undefined when the working-hours clock runs over a year without a table.
 */
export function elapsedMinutes(clock: Clock, { from, to }: Stretch, pauses: readonly Stretch[] = []): number | undefined {
  if (to <= from) return 0;
  const running = clock.kind === "always" ? [{ from: minuteOf(from), to: minuteOf(to) }] : hoursWithin(clock, from, to);
  if (!running) return undefined;
  const stopped = united(pauses.map((pause) => ({ from: minuteOf(pause.from), to: minuteOf(pause.to) })));
  return running.reduce((sum, span) => sum + length(span) - stopped.reduce((cut, pause) => cut + common(span, pause), 0), 0);
}

/** The working hours of each working day, cut to the stretch. */
function hoursWithin({ from: opens, to: closes, tables }: Extract<Clock, { kind: "working-hours" }>, from: string, to: string): readonly Span[] | undefined {
  const [first, last] = [minuteOf(from), minuteOf(to)];
  const spans: Span[] = [];
  for (let day = from.slice(0, 10); day <= to.slice(0, 10); day = addDays(day, 1)) {
    const works = isWorkday(tables, day);
    if (works === undefined) return undefined;
    const span = { from: Math.max(first, minuteOf(`${day} ${opens}`)), to: Math.min(last, minuteOf(`${day} ${closes}`)) };
    if (works && span.to > span.from) spans.push(span);
  }
  return spans;
}

/** Spans in order, those that touch or overlap made one; empty and reversed ones are none. */
function united(spans: readonly Span[]): readonly Span[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of spans.filter((span) => span.to > span.from).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

const length = ({ from, to }: Span): number => to - from;
const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
