/** Options that name a day: YYYY-MM-DD, or a word for the day that content gives. */
import { isCalendarDay } from "../../schemas/index.ts";
import type { Option, Values } from "./command.ts";

/** The word that stands for the day which content gives. */
const given = "报告日期";

export const todayOption: Option = { name: "today", value: "日期", default: given, help: "逾期以哪一天为准，例如 2025-07-01；报告日期写在 contract.yaml，没有就是文件上的日期" };

/** The day that the caller named; undefined when it is left to content. */
export const namedDay = (values: Values, name: string): string | undefined => (isCalendarDay(values[name] ?? "") ? values[name] : undefined);

/** What is wrong with the value of such an option, in a line; undefined when nothing is. */
export function dayProblem(values: Values, { name, default: word }: Option): string | undefined {
  const value = values[name] ?? word;
  return isCalendarDay(value) || value === word ? undefined : `--${name} 要写成 年-月-日，例如 2025-07-01，而且日历上有这一天，不是“${value}”\n`;
}
