/** Working days by the State Council's tables; a year without a table has no answer. */
import type { EntryValue } from "../collections/index.ts";
import { weekday } from "./dates.ts";

/** true, false, or undefined when the year's table is not in content. */
export function isWorkday(tables: readonly EntryValue<"workdays">[], date: string): boolean | undefined {
  const table = tables.find(({ year }) => year === Number(date.slice(0, 4)));
  if (!table) return undefined;
  if (table.work.includes(date)) return true;
  if (table.off.some(({ from, to }) => from <= date && date <= to)) return false;
  const day = weekday(date);
  return day !== 0 && day !== 6;
}
