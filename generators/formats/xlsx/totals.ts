/** Draws the total row of a table: live sums over its rows, with the view's figures as cached results. */
import { type Canvas, merge, put, raise, spanCapacity } from "./canvas.ts";
import { textHeight } from "./measure.ts";
import type { PlannedTable } from "./plan.ts";
import { totalStyle } from "./styles.ts";
import { readable, stored } from "./text.ts";

/**
 * Draws row `row` and returns the next one. The sums are SUM, not SUBTOTAL: the total of a list that a tender asks for
 * stays the total of the whole list when somebody filters it. Section rows hold no numbers, so one range does.
 */
export function drawTotals(canvas: Canvas, row: number, { table, columns }: PlannedTable, data: { readonly top: number; readonly bottom: number }): number {
  const { worksheet } = canvas;
  const label = columns.findIndex(({ total }) => total === undefined);
  if (label < 0) throw new Error(`table ${table.id}: no column without a sum is left for “${table.totals?.label}”`);

  columns.forEach(({ total, format, align }, index) => {
    const position = index + 1;
    if (total === undefined) {
      put(canvas, row, position, null, totalStyle(align));
      return;
    }
    const range = `${worksheet.getCell(data.top, position).address}:${worksheet.getCell(data.bottom, position).address}`;
    put(canvas, row, position, total.live ? { formula: `SUM(${range})`, result: total.value } : total.value, totalStyle(align, format.code));
  });

  const title = readable(table.totals?.label ?? "");
  const nextSum = columns.findIndex(({ total }, index) => index > label && total !== undefined);
  const last = nextSum < 0 ? columns.length : nextSum;
  put(canvas, row, label + 1, stored(title), totalStyle("center"));
  merge(canvas, row, label + 1, row, last);
  raise(canvas, row, textHeight(title, spanCapacity(canvas, label + 1, last)));
  return row + 1;
}
