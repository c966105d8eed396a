/** The sheet while it is drawn from top to bottom: cells, merged bands and row heights. Rows and columns count from 1. */
import type { CellValue, Worksheet } from "exceljs";
import { textHeight } from "./measure.ts";
import { type CellStyle, quoted } from "./styles.ts";
import { cellString, looksLikeFormula, stored } from "./text.ts";
import { capacity } from "./widths.ts";

export interface HeadingNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Canvas {
  readonly worksheet: Worksheet;
  /** File width of each column of the sheet, in units of one digit. */
  readonly widths: readonly number[];
  /** Notes on headings, in reading order. */
  readonly notes: HeadingNote[];
}

export interface Span {
  readonly row: number;
  /** First and last column. */
  readonly from: number;
  readonly to: number;
}

/** Writes a cell; `value` is text as it is stored, a number, or a formula with its result. */
export function put(canvas: Canvas, row: number, column: number, value: CellValue, style: CellStyle): void {
  const cell = canvas.worksheet.getCell(row, column);
  cell.value = value;
  cell.style = typeof value === "string" && looksLikeFormula(value) ? quoted(style) : style;
}

/** Makes one cell of a rectangle; its corner's value and style become the whole's. */
export function merge(canvas: Canvas, top: number, left: number, bottom: number, right: number): void {
  if (top !== bottom || left !== right) canvas.worksheet.mergeCells(top, left, bottom, right);
}

/** Writes a text across a span and returns the height in points that it needs. */
export function band(canvas: Canvas, span: Span, text: string, style: CellStyle): number {
  const clean = cellString(text, () => `工作表“${canvas.worksheet.name}”第 ${span.row} 行`);
  put(canvas, span.row, span.from, stored(clean), style);
  merge(canvas, span.row, span.from, span.row, span.to);
  return textHeight(clean, spanCapacity(canvas, span.from, span.to), style.font?.size);
}

/** `band` over the whole width of the sheet, with the row as high as its text; returns the next row. */
export function fullBand(canvas: Canvas, row: number, text: string, style: CellStyle, to: number = canvas.widths.length): number {
  canvas.worksheet.getRow(row).height = band(canvas, { row, from: 1, to }, text, style);
  return row + 1;
}

/** Units of text on a line across the columns `from` to `to`. */
export function spanCapacity(canvas: Canvas, from: number, to: number): number {
  return capacity(canvas.widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0));
}

/** Raises the row to `height` points; never lowers it. */
export function raise(canvas: Canvas, row: number, height: number): void {
  const line = canvas.worksheet.getRow(row);
  line.height = Math.max(line.height ?? 0, height);
}
