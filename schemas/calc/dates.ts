/** Arithmetic on calendar dates (YYYY-MM-DD) and months (YYYY-MM); no time zone, no clock. */

const dayMs = 86_400_000;
const stamp = (date: string): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (stamp(to) - stamp(from)) / dayMs;

export const addDays = (date: string, days: number): string => new Date(stamp(date) + days * dayMs).toISOString().slice(0, 10);

/** Whole months from a month to a date's month: `2024-12` to `2025-02-08` is 2. */
export const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** Whole years from a month (its first day) or day to a date. */
export function yearsBetween(from: string, to: string): number {
  const day = from.length === 7 ? `${from}-01` : from;
  const years = Number(to.slice(0, 4)) - Number(day.slice(0, 4));
  return to.slice(5) < day.slice(5) ? years - 1 : years;
}

/** 0 Sunday … 6 Saturday. */
export const weekday = (date: string): number => new Date(stamp(date)).getUTCDay();

/** 2025年2月8日 */
export const dateInWords = (date: string): string =>
  date.length === 7 ? `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月` : `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
