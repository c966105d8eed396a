/** Parts of a table: some of its columns, some of its rows, the words that a column holds. */
import { cellText, isSection, type Column, type Row, type SectionRow, type Table } from "../../generators/values/table.ts";

/** Columns by key, in the order given; keys that the table lacks are passed over. Totals stay where their column does. */
export function withColumns(table: Table, keys: readonly string[]): Table {
  return { ...table, columns: keys.flatMap((key) => table.columns.filter((column) => column.key === key)) };
}

/** Rows that pass; section titles without rows are dropped, and so are totals, which no longer add up. */
export function withRows(table: Table, pass: (row: Row) => boolean): Table {
  const kept = table.rows.filter((row) => isSection(row) || pass(row));
  const rows = kept.filter((row: Row | SectionRow, at) => !isSection(row) || (kept[at + 1] !== undefined && !isSection(kept[at + 1] as Row | SectionRow)));
  const { totals: _, ...rest } = table;
  return { ...rest, rows };
}

/** The text cells of a column become links. */
export function withLinks(table: Table, key: string, href: (row: Row) => string | undefined): Table {
  const rows = table.rows.map((row) => {
    if (isSection(row)) return row;
    const path = href(row);
    return path === undefined ? row : { ...row, cells: { ...row.cells, [key]: { text: cellText(row.cells[key]), href: path } } };
  });
  return { ...table, rows };
}

/** The different words of a column: in the order of its choices when it has them, else of their first use. */
export function wordsOf(table: Table, column: Column): readonly string[] {
  const used = new Set(table.rows.flatMap((row) => (isSection(row) ? [] : [cellText(row.cells[column.key])])));
  used.delete("");
  return column.choices ? [...column.choices.filter((word) => used.has(word)), ...[...used].filter((word) => !column.choices?.includes(word))] : [...used];
}
