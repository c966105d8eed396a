/**
 * Measures text in Excel's column unit: the width of one digit. A Chinese character is 2 units wide at the body size;
 * other sizes scale. Heights are points.
 */
import { BODY_SIZE } from "./styles.ts";

/** The tallest row that Excel draws, in points. Microsoft, “Excel specifications and limits”. */
export const ROW_LIMIT = 409;
/** Points of a row with one line. */
export const ROW_MINIMUM = 20;

const WIDE =
  /[\u1100-\u115F\u2010-\u2027\u2030-\u205E\u2100-\u27BF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}°±·×÷\u0391-\u03C9\u0401-\u0451]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Punctuation that never begins a line (GB/T 15834-2011, 5.1). */
const CLOSING = /[，。、；：？！）】》〉」』”’…％%,.;:!?)\]}]/;

const characterUnits = (character: string): number => (WIDE.test(character) ? 2 : NO_WIDTH.test(character) ? 0 : 1);

/** Width of the widest line of a text, in units, at a font size in points. */
export function textUnits(text: string, size: number = BODY_SIZE): number {
  const widest = Math.max(0, ...text.split("\n").map((line) => [...line].reduce((sum, character) => sum + characterUnits(character), 0)));
  return (widest * size) / BODY_SIZE;
}

/** Lines that a text takes in a cell `capacity` units wide: words stay whole while they fit, Chinese breaks anywhere but before closing punctuation. */
export function lineCount(text: string, capacity: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, Math.max(2, capacity)), 0);
}

function paragraphLines(paragraph: string, capacity: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(paragraph)) {
    const units = textUnits(piece);
    if (used + textUnits(piece.trimEnd()) <= capacity) {
      used += units;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.ceil(units / capacity);
    lines += Math.max(0, broken - 1);
    used = broken > 1 ? units - (broken - 1) * capacity : units;
  }
  return lines;
}

/** Unbreakable pieces of a line: a Chinese character with the closing punctuation after it, or a word with its spaces. */
function pieces(line: string): string[] {
  const found: string[] = [];
  for (const character of line) {
    const last = found.at(-1);
    const previous = last?.at(-1) ?? "";
    const sameWord = !WIDE.test(character) && !WIDE.test(last ?? "") && !/\s/.test(previous);
    if (last !== undefined && (CLOSING.test(character) || /\s/.test(character) || sameWord)) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

/** Points that a row needs for a text in a cell `units` wide: as high as the tallest Chinese fonts of Excel, WPS and LibreOffice need. */
export function textHeight(text: string, units: number, size: number = BODY_SIZE): number {
  const lines = lineCount(text, (units * BODY_SIZE) / size);
  return Math.min(ROW_LIMIT, Math.max(ROW_MINIMUM, Math.ceil(lines * lineHeight(size) + 4)));
}

/** Noto CJK, LibreOffice's stand-in for 宋体, needs 1.45 of the size; 宋体 itself less. */
export const lineHeight = (size: number): number => size * 1.46;
