/** Bytes of an XLSX file → the cells of one sheet as text; dates as `YYYY-MM-DD HH:MM`. */
import { createRequire } from "node:module";
import type { CellValue } from "exceljs";

export interface SheetCells {
  readonly rows: readonly (readonly string[])[];
  readonly sheet: string;
}

/** The sheets that there are, when the one asked for is not among them; undefined when the bytes are no workbook. */
export async function readSheet(bytes: Uint8Array, name?: string): Promise<SheetCells | { readonly sheets: readonly string[] } | undefined> {
  const { Workbook } = createRequire(import.meta.url)("exceljs") as typeof import("exceljs");
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    return undefined;
  }
  const sheet = name === undefined ? workbook.worksheets[0] : workbook.worksheets.find((each) => each.name === name);
  if (!sheet) return { sheets: workbook.worksheets.map((each) => each.name) };
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => {
    const row = sheet.getRow(index + 1);
    return Array.from({ length: sheet.columnCount }, (_unused, column) => textOf(row.getCell(column + 1).value));
  });
  return { rows, sheet: sheet.name };
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return momentText(value);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("result" in value) return textOf(value.result as CellValue);
  if ("text" in value) return textOf(value.text as CellValue);
  return "error" in value ? String(value.error) : "";
}

/** A workbook's times have no zone, and are fractions of a day: 9:00 may be a millisecond less. */
function momentText(date: Date): string {
  const moment = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
}
