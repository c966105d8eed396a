import { expect, test } from "vitest";
import { shareWidth } from "../../../../generators/formats/docx/table/widths.ts";

test.each([
  [[1, 1, 1], 100],
  [[3, 8, 4, 6, 8, 5], 8845],
  [[0, 10], 1000],
  [[7], 9070],
])("%j share %i without a rest, each with something", (weights, total) => {
  const widths = shareWidth(weights, total);
  expect(widths.reduce((a, b) => a + b, 0)).toBe(total);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});

test("in proportion", () => {
  expect(shareWidth([1, 3], 4000)).toEqual([1000, 3000]);
});
