/** Which rows of a table stay on the page of the row below. */
import type { GridRow } from "./grid.ts";

/** The last row takes the one before it along: it never stands alone below the repeated head. Head rows and what is kept already stay as they are. */
export function keptRows(rows: readonly GridRow[]): GridRow[] {
  return rows.map((row, index) => (index === rows.length - 2 && row.keepNext !== true ? { ...row, keepNext: true } : row));
}
