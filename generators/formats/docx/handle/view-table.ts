/** A table of a view: its numbered caption above, its notes below. */
import { Bookmark, Paragraph, SimpleField } from "docx";
import type { ParagraphChild } from "docx";
import type { TableNode } from "../../../values/document.ts";
import type { CaptionNumber } from "../counter.ts";
import { captionLabel } from "../plan.ts";
import { textRuns } from "../runs.ts";
import { drawTable } from "../table/draw.ts";
import { layoutTable } from "../table/layout.ts";
import { shareWidth } from "../table/widths.ts";
import type { FlowHandler } from "../state.ts";
import { tableGap } from "./table-gap.ts";

export const viewTable: FlowHandler<TableNode> = ({ table }, state) => {
  const number = state.progress.counter.caption();
  const label = state.literalNumbers ? textRuns(captionLabel(number)) : labelFields(number);
  const caption = new Paragraph({
    style: "Caption",
    children: [new Bookmark({ id: number.bookmark, children: label }), ...textRuns(`\u3000${table.caption}`)],
  });
  const widths = shareWidth(table.columns.map((column) => column.width), state.printable - (state.indent ?? 0));
  const rows = layoutTable(table);
  const notes = noteLines(table.notes ?? []).map((note) => new Paragraph({ style: "TableNote", children: textRuns(note) }));
  return [caption, drawTable(rows, widths), ...notes, tableGap()];
};

/** The chapter is text: STYLEREF would give 第三章 where 3 is meant. The number is a field, so that Word can list the tables. */
function labelFields(number: CaptionNumber): ParagraphChild[] {
  const restart = number.restart ? ` \\r ${number.number}` : "";
  const before = number.chapter === undefined ? "表 " : `表 ${number.chapter}-`;
  return [...textRuns(before), new SimpleField(`SEQ 表 \\* ARABIC${restart}`, String(number.number))];
}

/** One note begins with 注：, several are numbered below each other; notes that say so themselves stay as they are. */
function noteLines(notes: readonly string[]): string[] {
  if (notes.some((note) => note.startsWith("注"))) return [...notes];
  return notes.length === 1 ? [`注：${notes[0]}`] : notes.map((note, index) => `${index === 0 ? "注：" : "\u3000\u3000"}${index + 1}. ${note}`);
}
