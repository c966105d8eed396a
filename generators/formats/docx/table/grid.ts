/** A table laid out as rows of cells with spans and merges, before it is drawn. */
import type { ParagraphChild } from "docx";

export type CellAlign = "left" | "center" | "right";

export interface GridCell {
  readonly content: readonly ParagraphChild[];
  readonly align: CellAlign;
  /** Head look: bold in the heading font. */
  readonly head?: boolean;
  readonly shaded?: boolean;
  /** Columns covered; 1 when absent. */
  readonly span?: number;
  /** First or further cell of a tall one. */
  readonly merge?: "restart" | "continue";
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Repeated at the top of each page. */
  readonly head?: boolean;
  /** Stays on the page of the row below. */
  readonly keepNext?: boolean;
}
