/** A plain table of a chapter: its first row is the head, its columns share the width by their longest cell. */
import type { Table } from "mdast";
import { drawTable } from "../table/draw.ts";
import type { CellAlign, GridRow } from "../table/grid.ts";
import { shareWidth } from "../table/widths.ts";
import { plainText } from "../plan.ts";
import { emWidth } from "../units.ts";
import type { FlowHandler } from "../state.ts";
import { tableGap } from "./table-gap.ts";

/** Widths in full-width characters between which a column's longest cell counts. */
const NARROWEST = 3;
const WIDEST = 24;

export const table: FlowHandler<Table> = (node, state) => {
  const columns = Math.max(...node.children.map((row) => row.children.length));
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.max(NARROWEST, ...node.children.map((row) => Math.min(WIDEST, emWidth(row.children[column] ? plainText(row.children[column]) : "")))),
  );
  const rows = node.children.map((row, index): GridRow => ({
    ...(index === 0 ? { head: true, keepNext: true } : {}),
    cells: weights.map((_, column) => {
      const align: CellAlign = index === 0 ? "center" : (node.align?.[column] ?? "left");
      const content = state.phrasing(row.children[column]?.children ?? [], state);
      return { content, align, ...(index === 0 ? { head: true, shaded: true } : {}) };
    }),
  }));
  return [tableGap(), drawTable(rows, shareWidth(weights, state.printable - (state.indent ?? 0))), tableGap()];
};
