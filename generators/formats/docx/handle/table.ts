/** A plain table of a chapter: its first row is the head, its columns share the width by their cells. */
import type { Table } from "mdast";
import { drawTable } from "../table/draw.ts";
import type { CellAlign, GridRow } from "../table/grid.ts";
import { columnWidths } from "../table/columns.ts";
import { keptRows } from "../table/keep.ts";
import { plainText } from "../plan.ts";
import { ptToTwips } from "../units.ts";
import type { FlowHandler } from "../state.ts";
import { gapAbove, tableGap } from "./table-gap.ts";

export const table: FlowHandler<Table> = (node, state) => {
  const texts = node.children.map((row) => row.children.map((cell) => plainText(cell)));
  const widths = columnWidths(texts, state.printable - (state.indent ?? 0), ptToTwips(state.profile.tableSizePt));
  const rows = node.children.map((row, index): GridRow => ({
    ...(index === 0 ? { head: true, keepNext: true } : {}),
    cells: widths.map((_, column) => {
      const align: CellAlign = index === 0 ? "center" : (node.align?.[column] ?? "left");
      const content = state.phrasing(row.children[column]?.children ?? [], state);
      return { content, align, ...(index === 0 ? { head: true, shaded: true } : {}) };
    }),
  }));
  return [gapAbove(), drawTable(keptRows(rows), widths), tableGap()];
};
