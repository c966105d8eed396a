import { expect, test } from "vitest";
import { valueStyle, valueText } from "../../generators/values/format.ts";
import type { Cell, ColumnKind } from "../../generators/values/table.ts";

test.each<[ColumnKind, Cell, string]>([
  ["integer", 1234567, "1,234,567"],
  ["integer", -1000, "-1,000"],
  ["integer", 0, "0"],
  ["integer", 100, "100"],
  ["decimal", 0.1 + 0.2, "0.3"],
  ["decimal", 1234.5, "1,234.5"],
  ["percent", 0.98, "98%"],
  ["percent", 0.07, "7%"],
  ["percent", 0.9855, "98.55%"],
  ["money", 10_770_199, "10,770,199"],
  ["money", 1234.5, "1,234.50"],
  ["money", -1234.5, "-1,234.50"],
  ["money", "面议", "面议"],
  ["date", "2025-02-08", "2025年2月8日"],
  ["date", "2025-12", "2025年12月"],
  ["date", "每月", "每月"],
  ["text", 20250208, "20250208"],
  ["text", { text: "办公系统", href: "systems/oa.html" }, "办公系统"],
  ["money", null, ""],
  ["text", undefined, ""],
])("%s %j reads %s", (kind, cell, text) => {
  const column = { key: "k", title: "", kind, width: 1 };
  expect(valueText(cell, valueStyle(column, [{ cells: { k: cell } }], undefined))).toBe(text);
});

test("one fraction in a money column, its sum included, gives the whole column cents", () => {
  const column = { key: "k", title: "", kind: "money", width: 1 } as const;
  expect(valueText(100, valueStyle(column, [{ cells: { k: 100 } }], 100.5))).toBe("100.00");
});
