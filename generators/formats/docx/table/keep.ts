/** Which rows of a table stay on the page of the row below: no table leaves a single row behind or takes one along. */
import type { GridRow } from "./grid.ts";

/** Up to this many rows below the head, a table stays on one page. */
const SHORT = 4;

/** The first row with the second, the last with the one before it; all of a short table. Head rows and what is kept already stay as they are. */
export function keptRows(rows: readonly GridRow[]): GridRow[] {
  const first = rows.findIndex(({ head }) => head !== true);
  const count = first === -1 ? 0 : rows.length - first;
  return rows.map((row, index) => {
    const at = index - first;
    const holds = first !== -1 && at >= 0 && at < count - 1 && (count <= SHORT || at === 0 || at === count - 2);
    return holds && row.keepNext !== true ? { ...row, keepNext: true } : row;
  });
}
