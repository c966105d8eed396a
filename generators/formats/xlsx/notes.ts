/** Puts the notes of headings into the sheet and says how large each note's box must be to show its text. */
import type { Canvas } from "./canvas.ts";
import { lineCount, lineHeight } from "./measure.ts";
import { NOTE_SIZE } from "./styles.ts";
import { stored } from "./text.ts";

/** A note's box as VML wants it: left column, pixels into it, top row, pixels, right column, pixels, bottom row, pixels. */
export type NoteBox = readonly [number, number, number, number, number, number, number, number];

/** Units of text on a line of a note, and pixels of a unit at the note's size. */
const LINE_UNITS = 36;
const UNIT_PIXELS = 6.2;
const MARGIN_PIXELS = 16;
const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;

/** Writes the canvas' notes, after everything else is drawn, and returns their boxes by `row:column` counted from 0, as VML counts. */
export function writeNotes(canvas: Canvas): Map<string, NoteBox> {
  const boxes = new Map<string, NoteBox>();
  for (const { row, column, text } of canvas.notes) {
    canvas.worksheet.getCell(row, column).note = { texts: [{ font: { name: "宋体", size: NOTE_SIZE }, text: stored(text) }] };
    boxes.set(`${row - 1}:${column - 1}`, boxOf(canvas, row, column, text));
  }
  return boxes;
}

/** Beside the heading, to its right, from the row above; as wide as a line and as high as the text. */
function boxOf({ worksheet, widths }: Canvas, row: number, column: number, text: string): NoteBox {
  const columnPixels = (index: number): number => Math.round((widths[index] ?? 0) * 7) || DEFAULT_COLUMN_PIXELS;
  const rowPixels = (index: number): number => Math.round((worksheet.getRow(index + 1).height ?? 0) * PIXELS_PER_POINT) || DEFAULT_ROW_PIXELS;
  const width = LINE_UNITS * UNIT_PIXELS + MARGIN_PIXELS;
  const height = lineCount(text, LINE_UNITS) * lineHeight(NOTE_SIZE) * PIXELS_PER_POINT + MARGIN_PIXELS;
  const top = Math.max(0, row - 2);
  const [right, intoRight] = walk(column, MARGIN_PIXELS + width, columnPixels);
  const [bottom, intoBottom] = walk(top, height, rowPixels);
  return [column, MARGIN_PIXELS, top, 0, right, intoRight, bottom, intoBottom];
}

/** The line that lies `distance` pixels after the start of line `first`, and the pixels into it. */
function walk(first: number, distance: number, size: (index: number) => number): [number, number] {
  let index = first;
  let rest = Math.round(distance);
  while (rest >= size(index)) {
    rest -= size(index);
    index += 1;
  }
  return [index, rest];
}
