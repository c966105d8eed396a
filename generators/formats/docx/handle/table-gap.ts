/** The small empty paragraph beside a table: without it two tables in a row become one. */
import { Paragraph } from "docx";

export const tableGap = (): Paragraph => new Paragraph({ style: "TableGap", children: [] });
