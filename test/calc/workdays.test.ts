/** Working days of 2025 and 2026 against another's tables (chinese-days), in three time zones. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { addDays } from "../../schemas/calc/dates.ts";
import { addWorkdays, isWorkday, workdayOnOrBefore, workdaysBetween } from "../../schemas/calc/workdays.ts";
import { loadProject } from "../../schemas/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tables = loadProject("content").catalog.all("workdays").map(({ value }) => value);

const run = (zone: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: root, encoding: "utf8", env: { ...process.env, TZ: zone } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
};
const ours = (zone: string): string[] => run(zone, ["test/calc/workdays-year.ts"]).split("\n");

/** The oracle is right east of Greenwich alone. */
const oracle = run("Asia/Shanghai", ["-e", `
  const { isWorkday } = require("chinese-days");
  const lines = [];
  for (let t = Date.UTC(2025, 0, 1); t <= Date.UTC(2026, 11, 31); t += 86400000) { const day = new Date(t).toISOString().slice(0, 10); lines.push(day + " " + isWorkday(day)); }
  process.stdout.write(lines.join("\\n"));
`]).split("\n").map((line) => line.split(" ") as [string, string]);

describe.each(["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])("in %s", (zone) => {
  const lines = ours(zone).map((line) => line.split(" "));

  test("730 days are worked or not as the oracle says", () => {
    expect(lines.length).toBe(730);
    expect(lines.map(([day, , works]) => [day, works])).toEqual(oracle);
  });

  test("counting forth, back and between agrees with counting the oracle's days", () => {
    const worked = oracle.filter(([, works]) => works === "true").map(([day]) => day);
    for (const [day, , , forth, back, between] of lines as [string, string, string, string, string, string][]) {
      const next = worked.filter((one) => one > day);
      const before = worked.filter((one) => one < day);
      expect([day, forth]).toEqual([day, next[4] ?? "undefined"]);
      expect([day, back]).toEqual([day, before.at(-3) ?? "undefined"]);
      expect([day, Number(between)]).toEqual([day, worked.filter((one) => one > "2025-01-01" && one <= day).length]);
    }
  });

  test("the same lines as everywhere", () => expect(lines.map((line) => line.join(" "))).toEqual(ours("UTC")));
});

describe("what has no table has no answer", () => {
  test("2027, typed or reached by counting", () => {
    expect(isWorkday(tables, "2027-01-04")).toBeUndefined();
    expect(addWorkdays(tables, "2026-12-30", 1)).toBe("2026-12-31");
    expect(addWorkdays(tables, "2026-12-30", 2)).toBeUndefined();
    expect(addWorkdays(tables, "2025-01-02", -1)).toBeUndefined();
    expect(workdaysBetween(tables, "2026-12-30", "2027-01-05")).toBeUndefined();
    expect(workdayOnOrBefore(tables, "2027-01-02")).toBeUndefined();
  });

  test("half a day is none", () => expect(addWorkdays(tables, "2025-03-03", 0.5)).toBeUndefined());
});

test("there and back again; between is the sum of its parts", () => {
  for (let day = "2025-02-01"; day < "2026-11-30"; day = addDays(day, 1)) {
    for (const n of [1, 7, 20]) {
      const there = addWorkdays(tables, day, n) as string;
      expect(isWorkday(tables, there)).toBe(true);
      expect(workdaysBetween(tables, day, there)).toBe(n);
      expect(workdaysBetween(tables, there, day)).toBe(0 - n);
    }
    expect(workdayOnOrBefore(tables, day)).toBe(isWorkday(tables, day) ? day : addWorkdays(tables, day, -1));
  }
  expect(addWorkdays(tables, "2025-10-01", 0)).toBe("2025-10-01");
});

test("the numbers of the notices", () => {
  expect(tables.map(({ year, document }) => [year, document])).toEqual([[2025, "国办发明电〔2024〕12号"], [2026, "国办发明电〔2025〕7号"]]);
  expect(addWorkdays(tables, "2025-03-03", 10)).toBe("2025-03-17");
  expect(addWorkdays(tables, "2025-09-30", 1)).toBe("2025-10-09");
  expect(addWorkdays(tables, "2026-02-13", 2)).toBe("2026-02-24");
});
