/** A table value → rows of cells with spans, as HTML draws them. */
import { valueStyle, valueText, type ValueStyle } from "../../generators/values/format.ts";
import { cellText, isSection, type Column, type Row, type Table } from "../../generators/values/table.ts";

export interface HeadCell {
  readonly title: string;
  readonly note: string | undefined;
  /** Key of the column; undefined above a group. */
  readonly column: Column | undefined;
  readonly columns: number;
  readonly rows: number;
}

export interface BodyCell {
  readonly key: string;
  readonly text: string;
  /** Path relative to the site's root. */
  readonly href: string | undefined;
  readonly look: string;
  /** The cell's words may name something that has a page. */
  readonly names: boolean;
  /** Rows that the cell covers. */
  readonly rows: number;
}

export interface BodyRow {
  readonly id: string | undefined;
  readonly tone: Row["tone"];
  readonly cells: readonly BodyCell[];
}

/** Rows below one section title; the first part of a table may have none. */
export interface BodyPart {
  readonly section: string | undefined;
  readonly rows: readonly BodyRow[];
}

export interface Grid {
  readonly head: readonly (readonly HeadCell[])[];
  readonly parts: readonly BodyPart[];
  readonly totals: readonly { readonly text: string; readonly columns: number; readonly look: string }[] | undefined;
  readonly rows: number;
}

export function layGrid(table: Table): Grid {
  const plain = table.rows.filter((row): row is Row => !isSection(row));
  const styles = table.columns.map((column) => valueStyle(column, plain, table.totals?.sums[column.key]));
  return { head: headRows(table.columns), parts: bodyParts(table, styles), totals: totalCells(table, styles), rows: plain.length };
}

/** Class names of a cell: its alignment, and whether its text may break. */
export function lookOf({ kind, align }: Column): string {
  const side = align ?? (kind === "text" ? "left" : kind === "choice" || kind === "date" ? "center" : "right");
  return kind === "text" ? side : `${side} short`;
}

/** A name, an id, a length of time: nobody wants it broken over two lines. */
const isWord = (text: string): boolean => text.length <= 8 || /^[\w.-]{1,12}$/.test(text);

function headRows(columns: readonly Column[]): HeadCell[][] {
  const cell = (column: Column, rows: number): HeadCell => ({ title: column.title, note: column.note, column, columns: 1, rows });
  if (!columns.some(({ group }) => group !== undefined)) return [columns.map((column) => cell(column, 1))];
  const upper: HeadCell[] = [];
  const lower: HeadCell[] = [];
  columns.forEach((column, index) => {
    if (column.group === undefined) return void upper.push(cell(column, 2));
    lower.push(cell(column, 1));
    if (columns[index - 1]?.group === column.group) return;
    const end = columns.findIndex(({ group }, at) => at > index && group !== column.group);
    upper.push({ title: column.group, note: undefined, column: undefined, columns: (end === -1 ? columns.length : end) - index, rows: 1 });
  });
  return [upper, lower];
}

function bodyParts(table: Table, styles: readonly ValueStyle[]): BodyPart[] {
  const parts: { section: string | undefined; rows: Row[] }[] = [];
  for (const row of table.rows) {
    if (isSection(row)) parts.push({ section: row.section, rows: [] });
    else if (parts.length === 0) parts.push({ section: undefined, rows: [row] });
    else parts.at(-1)?.rows.push(row);
  }
  return parts.map(({ section, rows }) => ({ section, rows: rows.map((row, at) => bodyRow(table.columns, styles, rows, row, at)) }));
}

function bodyRow(columns: readonly Column[], styles: readonly ValueStyle[], rows: readonly Row[], row: Row, at: number): BodyRow {
  const cells = columns.flatMap((column, index): BodyCell[] => {
    const cell = row.cells[column.key];
    const text = valueText(cell, styles[index] as ValueStyle);
    const same = (other: number): boolean => column.merge === true && text !== "" && rows[other] !== undefined && cellText(rows[other].cells[column.key]) === cellText(cell);
    if (same(at - 1)) return [];
    let end = at + 1;
    while (same(end)) end += 1;
    const href = typeof cell === "object" && cell !== null && "href" in cell ? cell.href : undefined;
    return [{ key: column.key, text, href, look: isWord(text) ? `${lookOf(column)} short` : lookOf(column), names: column.kind === "text", rows: end - at }];
  });
  return { id: row.id, tone: row.tone, cells };
}

/** The label covers the columns before the first sum; when there are none, it stands before that sum. */
function totalCells({ columns, totals }: Table, styles: readonly ValueStyle[]): Grid["totals"] {
  if (!totals) return undefined;
  const found = columns.findIndex(({ key }) => totals.sums[key] !== undefined);
  const first = found === -1 ? columns.length : found;
  const label = first === 0 ? [] : [{ text: totals.label, columns: first, look: "center" }];
  const sums = columns.slice(first).map((column, offset) => {
    const text = valueText(totals.sums[column.key], styles[first + offset] as ValueStyle);
    return { text: first === 0 && offset === 0 ? `${totals.label} ${text}` : text, columns: 1, look: lookOf(column) };
  });
  return [...label, ...sums];
}
