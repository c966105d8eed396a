/** Merges equal neighbouring cells of a table's column into one tall cell (合并单元格). */
import { type Canvas, merge, raise, spanCapacity } from "./canvas.ts";
import type { Content } from "./content.ts";
import { textHeight } from "./measure.ts";
import { isSection, type PlannedTable } from "./plan.ts";

/**
 * Merges in the columns that ask for it; `top` is the first row below the heads. Columns that a formula reads are left
 * alone, because a merged cell keeps its value only once.
 */
export function mergeEqual(canvas: Canvas, top: number, { columns, rows }: PlannedTable): void {
  const read = new Set(columns.flatMap(({ product }) => product?.factors ?? []));
  columns.forEach(({ column, total, product }, index) => {
    if (column.merge !== true || total !== undefined || product !== undefined || read.has(index)) return;
    const keys = rows.map((row) => (isSection(row) ? undefined : keyOf(row.contents[index]!)));
    for (const { from, to } of runs(keys)) {
      merge(canvas, top + from, index + 1, top + to, index + 1);
      const row = rows[from]!;
      const content = isSection(row) ? undefined : row.contents[index];
      if (content?.type === "text") spread(canvas, top + from, top + to, textHeight(content.text, spanCapacity(canvas, index + 1, index + 1)));
    }
  });
}

/** What makes two cells equal; undefined for an empty one, which merges with none. */
function keyOf(content: Content): string | undefined {
  if (content.type === "empty") return undefined;
  return content.type === "text" ? `text ${content.text}` : `${content.type} ${content.value}`;
}

function runs(keys: readonly (string | undefined)[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < keys.length; ) {
    let to = from;
    while (keys[from] !== undefined && keys[to + 1] === keys[from]) to += 1;
    if (to > from) found.push({ from, to });
    from = to + 1;
  }
  return found;
}

/** The rows of a tall cell share the height of its text, which each of them has been given whole. */
function spread(canvas: Canvas, top: number, bottom: number, needed: number): void {
  const heights = Array.from({ length: bottom - top + 1 }, (_, offset) => canvas.worksheet.getRow(top + offset).height ?? 0);
  const missing = needed - heights.reduce((sum, height) => sum + height, 0);
  if (missing > 0) raise(canvas, bottom, (heights.at(-1) ?? 0) + missing);
}
