/** Forms that are filled in by hand: empty cells → cells with room to write, signatures → lines. */
import { paragraph, tableNode, type DocumentBlock, type TableNode } from "../../values/document.ts";
import { isSection, type Table } from "../../values/table.ts";

/** So many empty lines. */
export const room = (lines: number): string => Array.from({ length: lines }, () => "\u00a0").join("\n");

/** Rows with an empty cell become so many lines high. */
export const roomyTable = (table: Table, lines: number): TableNode =>
  tableNode({
    ...table,
    rows: table.rows.map((row) => {
      if (isSection(row)) return row;
      const empty = table.columns.find(({ key }) => row.cells[key] === null);
      return empty ? { ...row, cells: { ...row.cells, [empty.key]: room(lines) } } : row;
    }),
  });

const LINE = "_".repeat(14);

/** Who signs, on one line of the page each few. */
export const signatureLine = (...who: string[]): DocumentBlock => paragraph(who.map((label) => `${label}：${LINE}`).join("\u3000"));
