/** Texts of a plain table → widths of its columns: short columns on one line, long ones share the rest. */
import { emWidth } from "../units.ts";
import { shareWidth } from "./widths.ts";

/** Full-width characters up to which a column's longest cell is kept on one line, and from which on it counts no more. */
const ON_ONE_LINE = 6;
const WIDEST = 24;
/** Room beside the text of a cell, in full-width characters. */
const MARGINS = 1;
/** A title may fold when its column's cells are shorter, but not below this. */
const TITLE = 4;
/** What a column of empty cells is given: there is to be written by hand. */
const BY_HAND = 8;
/** Share of the width that columns may claim before the rest is shared. */
const CLAIMED = 0.85;

/** `rows` with the head first; `total` in the unit of `character`, which is the width of one full-width character. */
export function columnWidths(rows: readonly (readonly string[])[], total: number, character: number): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const room = total / character;
  const widest = Array.from({ length: columns }, (_, column) => Math.min(WIDEST, textWidth(rows.map((row) => row[column] ?? ""))));
  let claim = ON_ONE_LINE;
  const claims = (): number[] => widest.map((width) => Math.min(width, claim) + MARGINS);
  while (claim > 1 && sum(claims()) > room * CLAIMED) claim -= 0.5;
  const least = claims();
  const more = widest.map((width) => Math.max(0, width - claim));
  const rest = Math.max(0, room - sum(least));
  const wanted = sum(more);
  // When everything fits on one line, the rest goes to all in proportion.
  const shares = wanted <= rest ? least.map((width, column) => width + more[column]!) : least.map((width, column) => width + (rest * more[column]!) / wanted);
  return shareWidth(shares, total);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function textWidth([title = "", ...cells]: readonly string[]): number {
  const head = lineWidth(title);
  const body = cells.length > 0 && cells.every((cell) => cell.trim() === "") ? BY_HAND : Math.max(1, ...cells.map(lineWidth));
  return Math.max(body, Math.min(head, Math.max(TITLE, head / 2)));
}

/** The longest line of a cell. */
const lineWidth = (text: string): number => Math.max(...text.split("\n").map(emWidth));
