/** Names compared from their ends. */
import { expect, test } from "vitest";
import { longestRun, nearestEnding, placeNames, withoutSpace } from "../../schemas/calc/similar-name.ts";

test.each([
  ["由申江智联", "申江智联", { start: 1, distance: 0 }],
  ["由申江智通", "申江智联", { start: 1, distance: 1 }],
  ["由申江新智联", "申江智联", { start: 1, distance: 1 }],
  ["由江智联", "申江智联", { start: 1, distance: 1 }],
  ["", "智联", { start: 0, distance: 2 }],
])("the ending of %s nearest to %s", (text, name, ending) => expect(nearestEnding(text, name)).toEqual(ending));

test.each([["市人力资源局", "省人力资源厅", 4], ["甲", "乙", 0], ["", "甲", 0], ["甲乙甲乙", "乙甲", 2]])("the longest run of %s and %s", (a, b, length) => expect(longestRun(a, b)).toBe(length));

test("the places that an address begins with", () => {
  expect(placeNames("上海市一号路 1 号")).toEqual(["上海市", "上海"]);
  expect(placeNames("一号路 1 号")).toEqual([]);
});

test("white space of both widths does not count", () => expect(withoutSpace("甲 乙\u3000丙\n")).toBe("甲乙丙"));
