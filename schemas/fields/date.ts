/** Dates and times as text in ISO order; a day that the calendar does not have is refused. No time zone anywhere. */
import { z } from "zod";
import { meaning } from "./meaning.ts";

/** Whether YYYY-MM-DD is a day of the calendar, 1900 to 2199: other years are slips of the finger. */
export function isCalendarDay(value: string): boolean {
  const match = /^((?:19|20|21)\d{2})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

const isMonth = (value: string): boolean => /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(value);
const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

const dayShape = "要写成 年-月-日，例如 2025-02-08";
const noSuchDay = "写的日子日历上没有（年份从 1900 到 2199）";

/** YYYY-MM-DD */
export const date = (description: string) =>
  meaning(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, dayShape).refine((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value) || isCalendarDay(value), noSuchDay), description, { editor: { type: "string", format: "date" } });

/** YYYY-MM */
export const month = (description: string) =>
  meaning(z.string().refine(isMonth, "要写成 年-月，例如 2025-03"), description, { editor: { type: "string" } });

/** YYYY-MM-DD, or YYYY-MM where only the month is known. */
export const dayOrMonth = (description: string) =>
  meaning(z.string().refine((value) => isMonth(value) || isCalendarDay(value), "要写成 2012-01 或 2012-01-15，而且日历上有这一天"), description, { editor: { type: "string" } });

/** YYYY-MM-DD HH:MM, local time of the contract. */
export const dateTime = (description: string) =>
  meaning(
    z.string().refine((value) => /^.{10} .{5}$/.test(value) && isCalendarDay(value.slice(0, 10)) && isTime(value.slice(11)), "要写成 年-月-日 时:分，例如 2025-02-08 15:00，而且日历上有这一天"),
    description, { editor: { type: "string" } },
  );

/** HH:MM */
export const clockTime = (description: string) =>
  meaning(z.string().refine(isTime, "要写成 时:分，例如 08:30"), description, { editor: { type: "string" } });
