/** Turns a laid-out grid into a Word table that is as wide as the text. */
import { AlignmentType, BorderStyle, Paragraph, ShadingType, WidthType } from "docx";
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, VerticalMergeType } from "docx";
import { SHADE } from "../styles.ts";
import type { CellAlign, GridCell, GridRow } from "./grid.ts";

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } satisfies Record<CellAlign, unknown>;
const thin = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const strong = { style: BorderStyle.SINGLE, size: 8, color: "000000" };

/** `widths` in twips, one a column. Rows do not break across pages; head rows repeat. A dense table has small type and narrow margins. */
export function drawTable(rows: readonly GridRow[], widths: readonly number[], dense = false): Table {
  const total = widths.reduce((a, b) => a + b, 0);
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: dense ? { top: 20, bottom: 20, left: 50, right: 50, marginUnitType: WidthType.DXA } : { top: 70, bottom: 70, left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders: { top: strong, bottom: strong, left: strong, right: strong, insideHorizontal: thin, insideVertical: thin },
    rows: rows.map((row) => drawRow(row, widths, dense)),
  });
}

function drawRow(row: GridRow, widths: readonly number[], dense: boolean): TableRow {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((a, b) => a + b, 0);
    column += span;
    return drawCell(cell, width, row.keepNext === true, dense);
  });
  return new TableRow({ cantSplit: true, ...(row.head ? { tableHeader: true } : {}), children: cells });
}

function drawCell(cell: GridCell, width: number, keepNext: boolean, dense: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.span !== undefined && cell.span > 1 ? { columnSpan: cell.span } : {}),
    ...(cell.merge === undefined ? {} : { verticalMerge: cell.merge === "restart" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    ...(cell.shaded ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: SHADE } } : {}),
    children: [
      new Paragraph({
        style: cell.head ? (dense ? "DenseHead" : "TableHead") : dense ? "DenseText" : "TableText",
        alignment: ALIGN[cell.align],
        ...(keepNext ? { keepNext: true } : {}),
        children: cell.content,
      }),
    ],
  });
}
