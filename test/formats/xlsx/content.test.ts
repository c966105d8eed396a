import { describe, expect, test } from "vitest";
import { cellContent, dateSerial } from "../../../generators/formats/xlsx/content.ts";
import type { Column } from "../../../generators/values/table.ts";

const column = (kind: Column["kind"]): Column => ({ key: "k", title: "列", kind, width: 5 });
const place = () => "此处";

describe("dateSerial", () => {
  test.each([
    ["1900-03-01", 61],
    ["1970-01-01", 25_569],
    ["2024-02-29", 45_351],
    ["2026-11-22", 46_348],
    ["9999-12-31", 2_958_465],
  ])("%s is day %i of Excel", (text, serial) => expect(dateSerial(text)).toBe(serial));

  test.each(["2023-02-29", "2026-13-01", "1900-02-28", "0001-01-01", "2026-1-1", "2026年1月", "2026-01-01T00:00", ""])("“%s” is no date", (text) =>
    expect(dateSerial(text)).toBeUndefined());
});

describe("cellContent", () => {
  test("a number in a text column is text, a text in a number column stays text", () => {
    expect(cellContent(7, column("text"), place)).toEqual({ type: "text", text: "7" });
    expect(cellContent("007", column("integer"), place)).toEqual({ type: "text", text: "007" });
    expect(cellContent(0, column("money"), place)).toEqual({ type: "number", value: 0 });
  });

  test("null, undefined and empty text leave the cell empty", () => {
    for (const cell of [null, undefined, ""]) expect(cellContent(cell, column("text"), place)).toEqual({ type: "empty" });
  });

  test("NaN and infinity are faults", () => {
    for (const cell of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => cellContent(cell, column("decimal"), place)).toThrow("此处不是有限的数");
  });
});
