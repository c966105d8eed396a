/** The calendar of duties → months, weeks and days of a page. */
import { daysInMonth, weekday, type CalendarEntry, type Model } from "../../schemas/index.ts";
import { blocksText, calendarOf, dueBetween, lastDay, periodText } from "../../generators/views/duty-rows.ts";

export interface CalendarMonth {
  /** YYYY-MM */
  readonly month: string;
  /** Lines of the calendar that fall due in it, without what is done every day. */
  readonly count: number;
}

export interface CalendarDay {
  readonly date: string;
  /** undefined where no table says which days are worked. */
  readonly works: boolean | undefined;
  /** Name of the holiday, or that a week-end is worked. */
  readonly word: string;
  readonly entries: readonly { readonly id: string; readonly title: string; readonly state: CalendarEntry["state"] }[];
}

const within = (model: Model, month: string): readonly CalendarEntry[] => dueBetween(calendarOf(model), `${month}-01`, `${month}-31`);

/** Months in which anything falls due, in order. */
export function calendarMonths(model: Model): readonly CalendarMonth[] {
  const months = [...new Set(calendarOf(model).map(({ first }) => first.due.slice(0, 7)))];
  return months.map((month) => ({ month, count: within(model, month).filter(({ first }) => !first.daily).length }));
}

/** Weeks from Monday to Sunday; days of other months are undefined. */
export function monthGrid(model: Model, month: string): { readonly weeks: readonly (readonly (CalendarDay | undefined)[])[]; readonly everyDay: readonly string[] } {
  const entries = within(model, month);
  const byDay = Map.groupBy(entries.filter(({ first }) => !first.daily), lastDay);
  const days: (CalendarDay | undefined)[] = Array.from({ length: (weekday(`${month}-01`) + 6) % 7 }, () => undefined);
  for (let number = 1; number <= daysInMonth(month); number += 1) {
    const date = `${month}-${String(number).padStart(2, "0")}`;
    days.push({ date, ...dayWord(model, date), entries: (byDay.get(date) ?? []).map((entry) => ({ id: entry.id, title: titleOf(entry), state: entry.state })) });
  }
  while (days.length % 7 > 0) days.push(undefined);
  return {
    weeks: Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7)),
    everyDay: entries.filter(({ first }) => first.daily).map(({ first }) => `${first.duty.obligation.title}${first.times.length > 0 ? `（${first.times.join("、")}）` : ""}`),
  };
}

function titleOf(entry: CalendarEntry): string {
  const which = [periodText(entry), blocksText(entry)].filter(Boolean).join("，");
  return `${entry.first.duty.obligation.title}${which ? `（${which}）` : ""}`;
}

function dayWord(model: Model, date: string): Pick<CalendarDay, "works" | "word"> {
  const table = model.values("workdays").find(({ year }) => year === Number(date.slice(0, 4)));
  if (!table) return { works: undefined, word: "" };
  if (table.work.includes(date)) return { works: true, word: "上班" };
  const holiday = table.off.find(({ from, to }) => from <= date && date <= to);
  if (holiday) return { works: false, word: holiday.name };
  return { works: weekday(date) % 6 !== 0, word: "" };
}
