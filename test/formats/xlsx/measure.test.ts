import { describe, expect, test } from "vitest";
import { lineCount, ROW_LIMIT, textHeight, textUnits } from "../../../generators/formats/xlsx/measure.ts";
import { planTable } from "../../../generators/formats/xlsx/plan.ts";
import { renderXlsx } from "../../../generators/formats/xlsx/render.ts";
import { capacity, columnWidths } from "../../../generators/formats/xlsx/widths.ts";
import type { Table } from "../../../generators/values/table.ts";
import { openXlsx } from "./open.ts";
import { priceTable, sampleWorkbook } from "./sample.ts";

describe("textUnits", () => {
  test.each([["abc", 3], ["中文", 4], ["（12）", 6], ["“引”", 6], ["①→℃", 6], ["𠮷", 2], ["e\u0301", 1], ["一\nabcd", 4], ["", 0]])("%j is %i wide", (text, units) => expect(textUnits(text)).toBe(units));
});

describe("lineCount", () => {
  test.each([
    ["中文中文", 8, 1],
    ["中文中文", 7, 2],
    ["中文中文，", 8, 2],
    ["one two three", 7, 2],
    ["http://example.org/a/long/path", 10, 3],
    ["甲\n\n乙", 10, 3],
    ["", 10, 1],
  ])("%j in %i units takes %i", (text, capacity, lines) => expect(lineCount(text, capacity)).toBe(lines));

  test("heights end where Excel's rows end", () => expect(textHeight("长".repeat(9999), 20)).toBe(ROW_LIMIT));
});

describe("columnWidths", () => {
  const widthOf = (columns: Table["columns"], rows: Table["rows"], sums?: Record<string, number>) =>
    columnWidths([planTable({ id: "t/t", caption: "", columns, rows, ...(sums === undefined ? {} : { totals: { label: "合计", sums } }) })], 97, []);

  test("numbers fit as they are formatted, the total included", () => {
    const rows = Array.from({ length: 30 }, () => ({ cells: { name: "甲", price: 9_999_999.5 } }));
    const [, price] = widthOf([{ key: "name", title: "名", kind: "text", width: 30 }, { key: "price", title: "价", kind: "money", width: 1 }], rows, { price: 299_999_985 });
    expect(capacity(price!)).toBeGreaterThanOrEqual("299,999,985.00".length);
  });

  test("long text wraps inside the page, and gets the room that the page has", () => {
    const rows = [{ cells: { a: "长".repeat(200), b: "短" } }];
    const widths = widthOf([{ key: "a", title: "甲", kind: "text", width: 10 }, { key: "b", title: "乙", kind: "text", width: 10 }], rows);
    expect(widths[0]!).toBeGreaterThan(60);
    expect(widths[0]! + widths[1]!).toBeLessThan(100);
  });

  test("twenty wide text columns are narrowed to what can still be read in print", () => {
    const columns = Array.from({ length: 12 }, (_, index) => ({ key: `c${index}`, title: `列${index}`, kind: "text" as const, width: 20 }));
    const total = widthOf(columns, [{ cells: Object.fromEntries(columns.map(({ key }) => [key, "长".repeat(50)])) }]).reduce((sum, width) => sum + width, 0);
    expect(total).toBeLessThan(97 / 0.72 + 12);
  });
});

test("wrapped Chinese text has the height of its lines", async () => {
  const book = openXlsx(await renderXlsx({ ...sampleWorkbook, sheets: [{ name: "高", title: "高", tables: [priceTable] }] }));
  const width = Number(/<col min="8" max="8" width="([\d.]+)"/.exec(book.sheet(1))![1]);
  const height = Number(/<row r="5" ht="([\d.]+)" customHeight="1"/.exec(book.sheet(1))![1]);
  const units = textUnits(book.cell(1, "H5").value!);
  expect(units).toBeGreaterThan(width);
  expect(height).toBeGreaterThanOrEqual(Math.ceil(units / width) * 15);
});
