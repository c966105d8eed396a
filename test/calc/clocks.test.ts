/** The two clocks and their pauses. */
import { describe, expect, test } from "vitest";
import { always, elapsedMinutes, type Clock, type Stretch } from "../../schemas/calc/clocks.ts";
import { contractClock } from "../../schemas/calc/contract-time.ts";
import { loadProject } from "../../schemas/index.ts";

const { catalog } = loadProject("content");
const tables = catalog.all("workdays").map(({ value }) => value);
const hours: Clock = { kind: "working-hours", from: "08:30", to: "17:30", tables };
const between = (from: string, to: string): Stretch => ({ from, to });

describe("7×24", () => {
  test.each([
    ["2025-03-03 08:00", "2025-03-03 08:15", 15], ["2025-03-03 23:50", "2025-03-04 00:10", 20], ["2025-03-29 00:00", "2025-03-31 00:00", 2880], ["2025-02-28 12:00", "2025-03-01 12:00", 1440],
    ["2025-03-03 08:00", "2025-03-03 08:00", 0], ["2025-03-03 08:01", "2025-03-03 08:00", 0], ["2027-01-01 00:00", "2027-01-01 01:00", 60],
  ])("%s to %s: %i", (from, to, minutes) => expect(elapsedMinutes(always, between(from, to))).toBe(minutes));
});

describe("working hours", () => {
  test.each([
    ["2025-03-03 08:30", "2025-03-03 17:30", 540, "a day"], ["2025-03-03 08:29", "2025-03-03 08:31", 1, "over the opening"], ["2025-03-03 17:29", "2025-03-04 08:31", 2, "over a night"],
    ["2025-03-07 17:00", "2025-03-10 09:00", 60, "over a week-end"], ["2025-03-08 09:00", "2025-03-08 17:00", 0, "a Saturday"], ["2025-04-27 09:00", "2025-04-27 10:00", 60, "a Sunday that is worked"],
    ["2025-09-30 17:00", "2025-10-09 09:00", 60, "over a holiday"], ["2025-03-03 18:00", "2025-03-03 23:00", 0, "an evening"], ["2025-12-31 17:00", "2026-01-04 09:00", 60, "over a year"],
  ])("%s to %s: %i, %s", (from, to, minutes) => expect(elapsedMinutes(hours, between(from, to))).toBe(minutes));

  test("a year without a table has no answer", () => {
    expect(elapsedMinutes(hours, between("2026-12-31 17:00", "2027-01-04 09:00"))).toBeUndefined();
    expect(elapsedMinutes(hours, between("2027-01-04 09:00", "2027-01-04 09:00"))).toBe(0);
  });
});

describe("pauses", () => {
  const day = between("2025-03-03 08:00", "2025-03-03 18:00");
  test.each<[string, Stretch[], number, number]>([
    ["inside", [between("2025-03-03 09:00", "2025-03-03 10:00")], 540, 480],
    ["over both ends", [between("2025-03-02 00:00", "2025-03-05 00:00")], 0, 0],
    ["outside the hours", [between("2025-03-03 17:30", "2025-03-03 18:00")], 570, 540],
    ["over the opening", [between("2025-03-03 08:00", "2025-03-03 09:00")], 540, 510],
    ["that overlap count once", [between("2025-03-03 09:00", "2025-03-03 11:00"), between("2025-03-03 10:00", "2025-03-03 12:00"), between("2025-03-03 12:00", "2025-03-03 13:00")], 360, 300],
    ["one within another", [between("2025-03-03 09:00", "2025-03-03 12:00"), between("2025-03-03 10:00", "2025-03-03 11:00")], 420, 360],
    ["reversed or empty are none", [between("2025-03-03 12:00", "2025-03-03 11:00"), between("2025-03-03 12:00", "2025-03-03 12:00")], 600, 540],
  ])("%s", (_, pauses, all, working) => expect([elapsedMinutes(always, day, pauses), elapsedMinutes(hours, day, pauses)]).toEqual([all, working]));
});

test("parts add up to the whole, whatever the clock", () => {
  const pauses = [between("2025-04-03 16:00", "2025-04-07 09:00")];
  const moments = ["2025-03-28 07:13", "2025-04-01 08:30", "2025-04-03 16:40", "2025-04-05 12:00", "2025-04-07 09:30", "2025-05-06 17:31"];
  for (const clock of [always, hours]) {
    const parts = moments.slice(1).map((to, at) => elapsedMinutes(clock, between(moments[at] as string, to), pauses) as number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(elapsedMinutes(clock, between(moments[0] as string, moments.at(-1) as string), pauses));
  }
});

test("the clocks by their names in content", () => {
  expect(contractClock(catalog, "7×24")).toEqual(always);
  expect(contractClock(catalog, "工作时间")).toEqual(hours);
  expect(contractClock({ ...catalog, one: () => undefined }, "工作时间")).toBeUndefined();
});
