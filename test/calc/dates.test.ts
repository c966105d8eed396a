import { describe, expect, test } from "vitest";
import { addDays, dateInWords, daysBetween, monthsBetween, weekday, yearsBetween } from "../../schemas/calc/dates.ts";
import { isWorkday } from "../../schemas/calc/workdays.ts";
import { whenText } from "../../schemas/calc/when-text.ts";
import { isCalendarDay } from "../../schemas/fields/index.ts";

describe("dates", () => {
  test.each<[string, number, string]>([
    ["2024-02-28", 1, "2024-02-29"], ["2024-02-29", 1, "2024-03-01"], ["2025-02-28", 1, "2025-03-01"], ["2100-02-28", 1, "2100-03-01"], ["2000-02-28", 1, "2000-02-29"],
    ["2025-12-31", 1, "2026-01-01"], ["2025-01-01", -1, "2024-12-31"], ["2025-03-31", 0, "2025-03-31"], ["1900-01-01", 109_571, "2199-12-30"], ["2025-10-26", 1, "2025-10-27"], ["2025-03-30", 1, "2025-03-31"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
    expect(daysBetween(to, from) + days).toBe(0);
  });

  test("every day of four years follows the one before", () => {
    let day = "2023-01-01";
    for (let count = 0; day < "2027-01-01"; count += 1) {
      expect(isCalendarDay(day)).toBe(true);
      expect(daysBetween("2023-01-01", day)).toBe(count);
      expect(weekday(day)).toBe(count % 7);
      day = addDays(day, 1);
    }
  });

  test.each([["2024-12", "2025-02-08", 2], ["2025-02", "2025-02-08", 0], ["2025-03-31", "2025-02-01", -1], ["2023-12-31", "2025-01-01", 13]])("months from %s to %s: %i", (from, to, months) =>
    expect(monthsBetween(from, to)).toBe(months));

  test.each([
    ["2015-02", "2025-02-01", 10], ["2015-02", "2025-01-31", 9], ["1981-04-12", "2025-04-11", 43], ["1981-04-12", "2025-04-12", 44], ["2004-02-29", "2025-02-28", 20], ["2004-02-29", "2025-03-01", 21], ["2025-02-08", "2025-02-08", 0], ["2025-02-09", "2025-02-08", -1],
  ])("whole years from %s to %s: %i", (from, to, years) => expect(yearsBetween(from, to)).toBe(years));

  test("in words", () => expect(["2025-02-08", "2025-12", "2025-11-30"].map(dateInWords)).toEqual(["2025年2月8日", "2025年12月", "2025年11月30日"]));
});

describe("working days", () => {
  const tables = [{ id: "cn-2025", year: 2025, document: "x", off: [{ name: "劳动节", from: "2025-05-01", to: "2025-05-05" }], work: ["2025-04-27"] }];
  test.each([["2025-04-25", true], ["2025-04-26", false], ["2025-04-27", true], ["2025-04-30", true], ["2025-05-01", false], ["2025-05-05", false], ["2025-05-06", true], ["2025-05-10", false]])("%s", (day, expected) =>
    expect(isWorkday(tables, day)).toBe(expected));
  test("a year without a table has no answer", () => expect([isWorkday(tables, "2026-05-06"), isWorkday([], "2025-05-06")]).toEqual([undefined, undefined]));
});

test.each([
  [{ recurrence: "monthly", day: 5 }, "每月 5 日前"],
  [{ recurrence: "event", event: "故障排除完成", within: { amount: 1, unit: "week" } }, "故障排除完成后 1 周内"],
  [{ recurrence: "event", event: "人员变动", before: { amount: 30, unit: "day" } }, "人员变动前 30 日"],
  [{ recurrence: "once", date: "2025-12-31" }, "2025年12月31日前"],
  [{ recurrence: "twice-daily", times: ["09:00", "16:00"] }, "每日两次（09:00、16:00）"],
  [{ recurrence: "quarterly", ours: "true" }, "每季度（周期由我方设定）"],
  [{ recurrence: "once" }, "一次"],
] as const)("%j in words", (when, words) => expect(whenText(when as never)).toBe(words));
