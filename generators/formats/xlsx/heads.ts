/** Draws the heading rows of a table: one row, or two when columns stand in groups. */
import { type Canvas, merge, put, raise, spanCapacity } from "./canvas.ts";
import { textHeight } from "./measure.ts";
import type { PlannedColumn } from "./plan.ts";
import { headStyle } from "./styles.ts";
import { readable, stored } from "./text.ts";

/** Returns the last heading row. Notes of columns are kept for notes.ts, on the cell that shows the heading. */
export function drawHeads(canvas: Canvas, top: number, columns: readonly PlannedColumn[]): number {
  const bottom = columns.some(({ column }) => column.group !== undefined) ? top + 1 : top;
  columns.forEach(({ column }, index) => {
    const position = index + 1;
    const row = column.group === undefined ? top : bottom;
    head(canvas, row, position, position, column.title);
    if (row !== bottom) merge(canvas, row, position, bottom, position);
    if (column.note !== undefined) canvas.notes.push({ row, column: position, text: readable(column.note) });
  });
  for (const { title, from, to } of groups(columns)) {
    head(canvas, top, from, to, title);
    merge(canvas, top, from, top, to);
  }
  return bottom;
}

function head(canvas: Canvas, row: number, from: number, to: number, title: string): void {
  put(canvas, row, from, stored(title), headStyle);
  raise(canvas, row, textHeight(readable(title), spanCapacity(canvas, from, to)) + 4);
}

interface Group {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** Runs of neighbouring columns with the same group; positions count from 1. */
function groups(columns: readonly PlannedColumn[]): Group[] {
  const found: Group[] = [];
  columns.forEach(({ column }, index) => {
    const last = found.at(-1);
    if (column.group === undefined) return;
    if (last?.title === column.group && last.to === index) found[found.length - 1] = { ...last, to: index + 1 };
    else found.push({ title: column.group, from: index + 1, to: index + 1 });
  });
  return found;
}
