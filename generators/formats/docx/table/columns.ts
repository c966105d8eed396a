/** Texts of a plain table → widths of its columns: short columns on one line, long ones share the rest. */
import { emWidth } from "../units.ts";
import { shareWidth } from "./widths.ts";

/** Full-width characters up to which a column's longest cell is kept on one line, the least for longer ones, and from where on they count no more. */
const ON_ONE_LINE = 6;
const FOLDED = 4;
const WIDEST = 24;
/** Room beside the text of a cell, in full-width characters. */
const MARGINS = 1;
/** A title may fold when its column's cells are shorter, but not below this. */
const TITLE = 4;
/** What a column of empty cells wants, and the least that it can do with: there is to be written by hand. */
const BY_HAND = 6;
const HAND = 4;
/** Share of the width that columns may claim before the rest is shared. */
const CLAIMED = 0.85;

/** `rows` with the head first; `total` in the unit of `character`, which is the width of one full-width character. */
export function columnWidths(rows: readonly (readonly string[])[], total: number, character: number): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const room = total / character;
  const cells = Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] ?? ""));
  const widest = cells.map((texts) => Math.min(WIDEST, textWidth(texts)));
  let line = ON_ONE_LINE;
  const claim = (column: number): number => Math.min(widest[column]!, isEmpty(cells[column]!) ? HAND : widest[column]! > ON_ONE_LINE ? FOLDED : line, line) + MARGINS;
  const claims = (): number[] => widest.map((_, column) => claim(column));
  while (line > 1 && sum(claims()) > room * CLAIMED) line -= 0.5;
  const least = claims();
  const more = widest.map((width, column) => width + MARGINS - least[column]!);
  const rest = Math.max(0, room - sum(least));
  const wanted = sum(more);
  // When everything fits on one line, the rest goes to all in proportion.
  const shares = wanted <= rest ? least.map((width, column) => width + more[column]!) : least.map((width, column) => width + (rest * more[column]!) / wanted);
  return shareWidth(shares, total);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const isEmpty = ([, ...cells]: readonly string[]): boolean => cells.length > 0 && cells.every((cell) => cell.trim() === "");

function textWidth(texts: readonly string[]): number {
  const [title = "", ...cells] = texts;
  const head = lineWidth(title);
  const body = isEmpty(texts) ? BY_HAND : Math.max(1, ...cells.map(lineWidth));
  return Math.max(body, Math.min(head, Math.max(TITLE, head / 2)));
}

/** The longest line of a cell. */
const lineWidth = (text: string): number => Math.max(...text.split("\n").map(emWidth));
