/** Turns a table value into a grid: head rows, section rows, merged cells, totals. */
import type { ParagraphChild } from "docx";
import type { Column, Placed, Row, SectionRow, Table } from "../../../values/table.ts";
import { isPlaced, isSection } from "../../../values/table.ts";
import { textRuns } from "../runs.ts";
import type { RunStyle } from "../runs.ts";
import type { CellAlign, GridCell, GridRow } from "./grid.ts";
import { keptRows } from "./keep.ts";
import type { ValueStyle } from "../../../values/format.ts";
import { valueStyle, valueText } from "../../../values/format.ts";

/** `placed` draws a place in a volume with its page. */
export function layoutTable(table: Table, placed: DrawPlaced): GridRow[] {
  const rows = table.rows.filter((row): row is Row => !isSection(row));
  const styles = table.columns.map((column) => valueStyle(column, rows, table.totals?.sums[column.key]));
  const body = bodyRows(table, styles, placed);
  const totals = table.totals ? [totalsRow(table, table.totals, styles)] : [];
  return keptRows([...headRows(table.columns), ...body, ...totals]);
}

export type DrawPlaced = (cell: Placed, style: RunStyle) => ParagraphChild[];

export function columnAlign(column: Column): CellAlign {
  if (column.align) return column.align;
  switch (column.kind) {
    case "text":
      return "left";
    case "choice":
    case "date":
      return "center";
    default:
      return "right";
  }
}

/** One row of titles, or two when neighbouring columns share a group. */
function headRows(columns: readonly Column[]): GridRow[] {
  const head = (title: string, more: Partial<GridCell> = {}): GridCell => ({ content: textRuns(title), align: "center", head: true, shaded: true, ...more });
  if (!columns.some((column) => column.group !== undefined)) {
    return [{ head: true, keepNext: true, cells: columns.map((column) => head(column.title)) }];
  }
  const upper: GridCell[] = [];
  const lower: GridCell[] = [];
  columns.forEach((column, index) => {
    if (column.group === undefined) {
      upper.push(head(column.title, { merge: "restart" }));
      lower.push(head("", { merge: "continue" }));
      return;
    }
    if (index === 0 || columns[index - 1]!.group !== column.group) {
      const end = columns.findIndex((other, at) => at > index && other.group !== column.group);
      upper.push(head(column.group, { span: (end === -1 ? columns.length : end) - index }));
    }
    lower.push(head(column.title));
  });
  return [upper, lower].map((cells) => ({ head: true, keepNext: true, cells }));
}

function bodyRows(table: Table, styles: readonly ValueStyle[], placed: DrawPlaced): GridRow[] {
  const texts = table.rows.map((row) => (isSection(row) ? undefined : table.columns.map((column, index) => valueText(row.cells[column.key], styles[index]!))));
  return table.rows.map((row, at) => {
    if (isSection(row)) return sectionRow(row, table.columns.length);
    const cells = table.columns.map((column, index): GridCell => {
      const text = texts[at]![index]!;
      const same = (other: number): boolean => column.merge === true && text !== "" && texts[other]?.[index] === text;
      const merge = same(at - 1) ? "continue" : same(at + 1) ? "restart" : undefined;
      const cell = row.cells[column.key];
      const content = merge === "continue" ? [] : isPlaced(cell) ? placed(cell, toneStyle(row)) : textRuns(text, toneStyle(row));
      return { content, align: columnAlign(column), ...(merge ? { merge } : {}) };
    });
    return { cells };
  });
}

/** Bold and grey survive black-and-white printing. */
const toneStyle = (row: Row): RunStyle => (row.tone === "warning" ? { bold: true } : row.tone === "muted" ? { color: "595959" } : {});

const sectionRow = (row: SectionRow, columns: number): GridRow => ({
  keepNext: true,
  cells: [{ content: textRuns(row.section, { bold: true }), align: "left", shaded: true, span: columns }],
});

/** The label covers the columns before the first sum; when there are none, it stands before that sum. */
function totalsRow(table: Table, totals: NonNullable<Table["totals"]>, styles: readonly ValueStyle[]): GridRow {
  const { columns } = table;
  const found = columns.findIndex((column) => totals.sums[column.key] !== undefined);
  const first = found === -1 ? columns.length : found;
  const label: GridCell[] = first === 0 ? [] : [{ content: textRuns(totals.label, { bold: true }), align: "center", shaded: true, span: first }];
  const sums = columns.slice(first).map((column, offset): GridCell => {
    const text = valueText(totals.sums[column.key], styles[first + offset]!);
    return { content: textRuns(first === 0 && offset === 0 ? `${totals.label} ${text}` : text, { bold: true }), align: columnAlign(column), shaded: true };
  });
  return { cells: [...label, ...sums] };
}
