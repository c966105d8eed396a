/** Cells of a CSV file, as spreadsheets write them. */
import { expect, test } from "vitest";
import { readCsv } from "../../../generators/formats/csv/read.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cells = (text: string) => readCsv(utf8(text))?.rows;

test.each<[string, string, string[][]]>([
  ["commas", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]],
  ["no line break at the end, an empty cell", "a,b\n1,", [["a", "b"], ["1", ""]]],
  ["quotes, a separator and a line break in a cell", 'a,b\n"x,""y""","1\r\n2"\n', [["a", "b"], ['x,"y"', "1\r\n2"]]],
  ["a quote inside a cell is a quote", 'a,b\n5" 屏,2\n', [["a", "b"], ['5" 屏', "2"]]],
  ["tabs", "a\tb,c\n1\t2\n", [["a", "b,c"], ["1", "2"]]],
  ["nothing", "", []],
])("%s", (_, text, rows) => expect(cells(text)).toEqual(rows));

test("the byte-order mark is no part of the first head", () => expect(cells("\ufeff单号,类型\n")).toEqual([["单号", "类型"]]));
test("GBK, asked for or found out", () => {
  const gbk = new Uint8Array([0xb5, 0xa5, 0xba, 0xc5, 0x2c, 0x31]);
  expect(readCsv(gbk)).toEqual({ encoding: "GBK", rows: [["单号", "1"]] });
  expect(readCsv(gbk, "GBK")?.rows).toEqual([["单号", "1"]]);
  expect(readCsv(gbk, "UTF-8")).toBeUndefined();
});
