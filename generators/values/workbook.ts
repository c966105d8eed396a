/** The workbook as a value: sheets that hold tables, and the properties of the file. The XLSX format writes it. */
import type { DocumentProperties } from "./document.ts";
import type { Facts } from "./facts.ts";
import type { Table } from "./table.ts";

export interface Sheet {
  /** At most 31 characters, without the characters []:*?/\ . */
  readonly name: string;
  /** Title in the first row of the sheet. */
  readonly title: string;
  /** Lines below the title: scope, date, what the sheet is for. */
  readonly lines?: readonly string[];
  /** Labelled figures below the lines, before the tables. */
  readonly facts?: Facts;
  /** The first table gets the frozen head and the filter; further tables stand below it. */
  readonly tables: readonly Table[];
  readonly orientation?: "portrait" | "landscape";
  /** A grid of coloured cells beside its numbers, as in a 5×5 risk matrix. */
  readonly heat?: { readonly tableId: string; readonly columns: readonly string[]; readonly thresholds: readonly { readonly from: number; readonly colour: string }[] };
}

/** A cell that is made of cells of another table: XLSX writes the formula, the cell still carries the value. */
export interface WorkbookLink {
  /** The cell: table id, row id, column key. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** The total of a column of another table, or the sum of the rows that are named by id. */
  readonly sum: { readonly table: string; readonly column: string; readonly rows?: readonly string[] };
  /** The amount in capital words (大写); whole yuan only. */
  readonly words?: true;
}

export interface WorkbookValue {
  readonly properties: DocumentProperties;
  /** Printed in the header of each sheet. */
  readonly header: string;
  /** Shown in every header when the content is not final. */
  readonly mark?: string;
  readonly sheets: readonly Sheet[];
  readonly links?: readonly WorkbookLink[];
}
