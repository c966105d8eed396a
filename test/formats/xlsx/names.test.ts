import { describe, expect, test } from "vitest";
import { sheetNames } from "../../../generators/formats/xlsx/names.ts";

describe("sheetNames", () => {
  test.each([
    ["人员/名册[1]:*?\\", "人员-名册-1-----"],
    ["'引号'", "’引号’"],
    ["  ", "工作表"],
    ["History", "History（2）"],
    ["长".repeat(40), "长".repeat(31)],
    ["甲\u0000\n乙", "甲 乙"],
  ])("%j becomes %j", (wanted, safe) => expect(sheetNames([wanted])).toEqual([safe]));

  test("names that agree but for case are told apart within the limit", () => {
    const long = "长".repeat(31);
    expect(sheetNames(["A", "a", "A", long, long])).toEqual(["A", "a（2）", "A（3）", long, `${"长".repeat(28)}（2）`]);
  });
});
