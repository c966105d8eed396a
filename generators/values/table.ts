/**
 * The table as a value: what a view returns and what the site, the DOCX and the XLSX format draw.
 * It holds no markup and no format; a renderer decides how a kind looks.
 */

/** How a column's values are read, aligned and formatted. Money is whole or fractional yuan as a number. */
export type ColumnKind = "text" | "integer" | "decimal" | "money" | "percent" | "date" | "choice";

export interface Column {
  /** Key of the column's cells in a row. */
  readonly key: string;
  /** Heading as people read it. */
  readonly title: string;
  readonly kind: ColumnKind;
  /** Relative width, in full-width characters (one CJK character = 1). */
  readonly width: number;
  /** Overrides the alignment that follows from the kind (numbers right, choices and dates centred, text left). */
  readonly align?: "left" | "center" | "right";
  /** The values a cell may have; XLSX makes a drop-down of them. */
  readonly choices?: readonly string[];
  /** One sentence that explains the column; XLSX shows it as a note on the heading. */
  readonly note?: string;
  /** Equal neighbouring cells of this column become one tall cell (合并单元格). */
  readonly merge?: boolean;
  /** The cell is the product of these columns; XLSX writes a formula, the row still carries the value. */
  readonly product?: readonly [string, string, ...string[]];
  /** A title over several neighbouring columns with the same group. */
  readonly group?: string;
}

/** A link inside the built site: a page path such as `systems/oa.html`, relative to the site's root. */
export interface Linked {
  readonly text: string;
  readonly href: string;
}

/** A place in a volume of the bid: DOCX shows its page as a field, the others as text once it is known. */
export interface Placed {
  /** 技术分册 5.2.1 */
  readonly text: string;
  /** Id of the section. */
  readonly section: string;
  readonly page?: string | undefined;
}

/** null shows as an empty cell; undefined is a value the reader may not see. */
export type Cell = string | number | Linked | Placed | null | undefined;

export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  /** Stable id of the row: the anchor on a page. */
  readonly id?: string;
  /** Marks the row for the eye; never the only carrier of the meaning. */
  readonly tone?: "warning" | "muted";
}

/** A title across the whole width, above the rows that follow it. */
export interface SectionRow {
  readonly section: string;
}

export interface Table {
  /** `domain/name`, the id by which chapters call the view. */
  readonly id: string;
  /** Caption without number. */
  readonly caption: string;
  /** Id of the tender clause that the table answers. */
  readonly clause?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (Row | SectionRow)[];
  /** Sums below the table, by column key; XLSX writes live formulas with these values cached. */
  readonly totals?: { readonly label: string; readonly sums: Readonly<Record<string, number>> };
  /** Set in small type with narrow margins: a table of hundreds of rows. */
  readonly dense?: boolean;
  /** Lines below the table. */
  readonly notes?: readonly string[];
}

export const isSection = (row: Row | SectionRow): row is SectionRow => "section" in row;

export const isPlaced = (cell: Cell): cell is Placed => typeof cell === "object" && cell !== null && "section" in cell;

/** The text of a cell, without formatting by kind. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  return isPlaced(cell) && cell.page !== undefined ? `${cell.text}（第 ${cell.page} 页）` : cell.text;
}
