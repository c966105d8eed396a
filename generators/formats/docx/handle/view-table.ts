/** A table of a view: its numbered caption above, its notes below. */
import { Paragraph } from "docx";
import type { ParagraphChild } from "docx";
import type { TableNode } from "../../../values/document.ts";
import type { Placed } from "../../../values/table.ts";
import { captionRuns } from "../caption.ts";
import { pageField } from "../page-field.ts";
import { textRuns } from "../runs.ts";
import type { RunStyle } from "../runs.ts";
import { drawTable } from "../table/draw.ts";
import { layoutTable } from "../table/layout.ts";
import { shareWidth } from "../table/widths.ts";
import type { FlowHandler, State } from "../state.ts";
import { tableGap } from "./table-gap.ts";

export const viewTable: FlowHandler<TableNode> = ({ table }, state) => {
  const caption = new Paragraph({ style: "Caption", children: captionRuns("table", table.caption, state) });
  const widths = shareWidth(table.columns.map((column) => column.width), state.printable - (state.indent ?? 0));
  const rows = layoutTable(table, (cell, style) => placed(cell, state, style));
  const notes = noteLines(table.notes ?? []).map((note) => new Paragraph({ style: "TableNote", children: textRuns(note) }));
  return [caption, drawTable(rows, widths, table.dense), ...notes, tableGap()];
};

/** Within the volume the page is a field; in another volume it is what laying out that volume gave. */
function placed({ text, section, page }: Placed, state: State, style: RunStyle): ParagraphChild[] {
  const target = state.plan.targets.get(section);
  if (target) return [...textRuns(`${text}（第 `, style), pageField(target.bookmark, state), ...textRuns(" 页）", style)];
  return textRuns(page === undefined ? text : `${text}（第 ${page} 页）`, style);
}

/** One note begins with 注：, several are numbered below each other; notes that say so themselves stay as they are. */
function noteLines(notes: readonly string[]): string[] {
  if (notes.some((note) => note.startsWith("注"))) return [...notes];
  return notes.length === 1 ? [`注：${notes[0]}`] : notes.map((note, index) => `${index === 0 ? "注：" : "\u3000\u3000"}${index + 1}. ${note}`);
}
