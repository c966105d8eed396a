/** Turns a Table into what is to be written: columns with formats, rows with cell contents, totals checked against the rows. */
import { type Column, isSection as isSectionRow, type Row, type SectionRow, type Table } from "../../values/table.ts";
import { cellContent, type Content } from "./content.ts";
import { type NumberFormat, numberFormat } from "./format.ts";
import { productFormula, type ProductFormula } from "./products.ts";
import type { HorizontalAlignment } from "./styles.ts";

export interface PlannedColumn {
  readonly column: Column;
  readonly format: NumberFormat;
  readonly align: HorizontalAlignment;
  /** Numbers and dates do not wrap. */
  readonly wraps: boolean;
  readonly product?: ProductFormula;
  /** The total below the column, and whether the rows in the sheet add up to it, so that a formula can stand there. */
  readonly total?: { readonly value: number; readonly live: boolean };
}

export interface PlannedRow {
  readonly row: Row;
  readonly contents: readonly Content[];
}

export interface PlannedTable {
  readonly table: Table;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (PlannedRow | SectionRow)[];
}

export const isSection = (row: PlannedRow | SectionRow): row is SectionRow => "section" in row;

const NUMBER_KINDS: readonly Column["kind"][] = ["integer", "decimal", "money", "percent"];
/** Half a fen: totals of yuan agree when they agree to the fen. */
const TOLERANCE = 0.005;

/** Throws when a total or a product contradicts the rows: a sheet must not recalculate to something else than it shows. */
export function planTable(table: Table): PlannedTable {
  const rows = table.rows.map((row, index) => (isSectionRow(row) ? row : plannedRow(table, row, index)));
  const data = rows.filter((row): row is PlannedRow => !isSection(row));
  for (const key of Object.keys(table.totals?.sums ?? {})) {
    if (!table.columns.some((column) => column.key === key)) throw new Error(`table ${table.id}: totals name no column “${key}”`);
  }
  return { table, rows, columns: table.columns.map((column, index) => plannedColumn(table, column, index, data)) };
}

function plannedRow(table: Table, row: Row, index: number): PlannedRow {
  const place = (column: Column) => () => `表“${table.caption}”第 ${index + 1} 行“${column.title}”`;
  return { row, contents: table.columns.map((column) => cellContent(row.cells[column.key], column, place(column))) };
}

function plannedColumn(table: Table, column: Column, index: number, data: readonly PlannedRow[]): PlannedColumn {
  const numbers = data.flatMap(({ contents }) => (contents[index]?.type === "number" ? [contents[index].value] : []));
  const total = table.totals?.sums[column.key];
  const product = productFormula(table, column, data);
  return {
    column,
    format: numberFormat(column, total === undefined ? numbers : [...numbers, total]),
    align: column.align ?? defaultAlign(column.kind),
    wraps: !NUMBER_KINDS.includes(column.kind) && column.kind !== "date",
    ...(product === undefined ? {} : { product }),
    ...(total === undefined ? {} : { total: { value: total, live: addsUp(table, column, numbers, total, data) } }),
  };
}

function defaultAlign(kind: Column["kind"]): HorizontalAlignment {
  if (NUMBER_KINDS.includes(kind)) return "right";
  return kind === "text" ? "left" : "center";
}

/** false when this reader may not see some of the summands: the total then stands as a plain number. */
function addsUp(table: Table, column: Column, numbers: readonly number[], total: number, data: readonly PlannedRow[]): boolean {
  if (numbers.length === 0 || data.some(({ row }) => row.cells[column.key] === undefined)) return false;
  const sum = numbers.reduce((left, right) => left + right, 0);
  if (Math.abs(sum - total) >= TOLERANCE) throw new Error(`table ${table.id}: column “${column.key}” adds up to ${sum}, its total says ${total}`);
  return true;
}
