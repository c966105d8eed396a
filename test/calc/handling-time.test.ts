/** Whether a time was kept: borders as the contract says, pauses, weekends, holidays. */
import { describe, expect, test } from "vitest";
import { handlingTime, minutesText, workdaysUsed } from "../../schemas/calc/handling-time.ts";
import type { EntryValue } from "../../schemas/collections/index.ts";

const tables: EntryValue<"workdays">[] = [{ id: "cn-2025", year: 2025, document: "通知", off: [{ name: "清明节", from: "2025-04-04", to: "2025-04-06" }], work: ["2025-04-27"] }];
const time = (amount: number, unit: "minute" | "hour" | "day" | "workday" | "week" | "month", comparison: "小于" | "不超过" = "不超过", clock: "7×24" | "工作时间" = "7×24"): EntryValue<"serviceTimes"> =>
  ({ id: "t", name: "时限", applies: "故障", measure: "响应", limit: { amount, unit }, comparison, clock, starts: "接报", source: { clause: "c1", quote: "时限" } });
const judge = (limit: EntryValue<"serviceTimes">, from: string, to: string, pauses: readonly { from: string; to?: string }[] = []) => handlingTime(limit, { from, to }, pauses, tables);

describe("by the clock", () => {
  test.each<[string, "小于" | "不超过", boolean]>([["09:14", "小于", true], ["09:15", "小于", false], ["09:15", "不超过", true], ["09:16", "不超过", false]])("until %s, %s 15 分钟: %s", (to, comparison, kept) =>
    expect(judge(time(15, "minute", comparison), "2025-03-10 09:00", `2025-03-10 ${to}`)?.kept).toBe(kept));
  test("over midnight and the end of a month", () => expect(judge(time(15, "minute"), "2025-03-31 23:52", "2025-04-01 00:03")).toEqual({ kept: true, took: "11 分钟", limit: "15 分钟" }));
  test("pauses that overlap count once; one without an end lasts", () => {
    expect(judge(time(1, "hour"), "2025-03-10 09:00", "2025-03-10 12:00", [{ from: "2025-03-10 09:30", to: "2025-03-10 11:00" }, { from: "2025-03-10 10:00", to: "2025-03-10 11:30" }])?.took).toBe("1 小时");
    expect(judge(time(1, "hour"), "2025-03-10 09:00", "2025-03-10 12:00", [{ from: "2025-03-10 09:40" }])?.took).toBe("40 分钟");
  });
  test("hours of a working-hours clock, and months, nobody can tell", () => {
    expect(judge(time(4, "hour", "不超过", "工作时间"), "2025-03-10 09:00", "2025-03-10 12:00")).toBeUndefined();
    expect(judge(time(1, "month"), "2025-03-10 09:00", "2025-05-10 12:00")).toBeUndefined();
  });
});

describe("by days", () => {
  test.each<[string, string, number]>([
    ["2025-03-06 17:59", "2025-03-06 18:00", 0], ["2025-03-06 17:00", "2025-03-11 08:00", 3], ["2025-04-03 09:00", "2025-04-07 09:00", 1], ["2025-04-25 09:00", "2025-04-27 09:00", 1], ["2025-03-08 09:00", "2025-03-10 09:00", 1],
  ])("working days from %s to %s: %i", (from, to, days) => expect(workdaysUsed(tables, { from, to }, [])).toBe(days));
  test("a year without a table", () => expect(workdaysUsed(tables, { from: "2026-03-06 17:00", to: "2026-03-09 08:00" }, [])).toBeUndefined());
  test.each<[string, string, number]>([
    ["2025-03-11 09:00", "2025-03-13 09:00", 3], ["2025-03-11 09:00", "2025-03-11 17:00", 5], ["2025-03-14 09:00", "2025-03-17 09:00", 4], ["2025-03-10 10:00", "2025-03-11 09:00", 5],
  ])("from the 10th to the 17th, paused from %s to %s: %i", (from, to, days) => expect(workdaysUsed(tables, { from: "2025-03-10 09:00", to: "2025-03-17 10:00" }, [{ from, to }])).toBe(days));
  test("calendar days and weeks", () => {
    expect(judge(time(1, "week"), "2025-03-10 23:00", "2025-03-17 23:59")).toEqual({ kept: true, took: "7 日", limit: "1 周" });
    expect(judge(time(10, "day", "小于"), "2025-03-10 09:00", "2025-03-20 09:00")?.kept).toBe(false);
  });
});

test("minutes in words", () => expect([0, 59, 60, 138].map(minutesText)).toEqual(["0 分钟", "59 分钟", "1 小时", "2 小时 18 分"]));
