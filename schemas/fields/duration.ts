/** Lengths of time, with the units a contract uses; working days are a unit of their own. */
import { z } from "zod";
import { meaning } from "./meaning.ts";

export type DurationUnit = "minute" | "hour" | "day" | "workday" | "week" | "month" | "year";

export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

const units: Readonly<Record<string, DurationUnit>> = {
  分钟: "minute", 小时: "hour", 日: "day", 天: "day", 个工作日: "workday", 周: "week", 个月: "month", 年: "year",
};
const shape = /^((?:0|[1-9]\d{0,5})(?:\.\d{1,2})?) ?(分钟|小时|日|天|个工作日|周|个月|年)$/;

/** `15 分钟`, `0.5 小时`, `10 日`, `5 个工作日`, `1 周`, `3 个月`. */
export const duration = (description: string) =>
  meaning(
    z.string().regex(shape, "要写成 数字加单位，例如 15 分钟、2 小时、10 日、5 个工作日").transform((value): Duration => {
      const [, amount, unit] = shape.exec(value) ?? [];
      return { amount: Number(amount), unit: units[unit ?? ""] ?? "day" };
    }),
    description,
  );

/** A length that is counted in calendar days: days or weeks. */
export const calendarDays = (description: string) =>
  meaning(duration(description).refine(({ unit }) => unit === "day" || unit === "week", "要按日或周写，例如 30 日、1 周"), description);

/** Calendar days of such a length. */
export const daysOf = ({ amount, unit }: Duration): number => (unit === "week" ? amount * 7 : amount);

const words: Readonly<Record<DurationUnit, string>> = {
  minute: "分钟", hour: "小时", day: "日", workday: "个工作日", week: "周", month: "个月", year: "年",
};

export const durationText = ({ amount, unit }: Duration): string => `${amount} ${words[unit]}`;

/** Minutes of a duration measured by the clock; undefined for calendar units. */
export function minutesOf({ amount, unit }: Duration): number | undefined {
  return unit === "minute" ? amount : unit === "hour" ? amount * 60 : undefined;
}
