/** The small empty paragraph beside a table: without it two tables in a row become one. */
import { Paragraph } from "docx";

export const tableGap = (): Paragraph => new Paragraph({ style: "TableGap", children: [] });

/** Above a table, so that a heading before it does not stay behind at the foot of the page. */
export const gapAbove = (): Paragraph => new Paragraph({ style: "TableGap", keepNext: true, children: [] });
