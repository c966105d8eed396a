/** Turns any text into what an XLSX cell may hold: legal in XML, within Excel's limit, never read as a formula. */

/** Characters (UTF-16 units) that a cell may hold. Microsoft, “Excel specifications and limits”. */
export const CELL_LIMIT = 32_767;

/** What XML 1.0 cannot carry at all (section 2.2), and DEL, which no reader sees. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF\p{Cs}]/gu;
/** A first character that makes a spreadsheet take typed text for a formula; Chinese input methods type the wide forms. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** The text as people will see it: line ends as LF, without the characters that XML forbids. */
export const readable = (text: string): string => text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");

/** true: the cell needs quotePrefix, so that editing it does not turn the text into a formula. */
export const looksLikeFormula = (text: string): boolean => FORMULA_START.test(readable(text));

/**
 * The text as XLSX stores it: `_x0041_` is an escape there (ECMA-376 part 1, 22.9.2.19 ST_Xstring), so a literal one is
 * escaped itself. XML escaping is exceljs' part.
 */
export const stored = (text: string): string => readable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/**
 * `readable` for a cell. Nothing is cut silently: a text beyond Excel's limit throws a RangeError that names the place.
 */
export function cellString(text: string, place: () => string): string {
  const clean = readable(text);
  if (clean.length > CELL_LIMIT) {
    throw new RangeError(
      `${place()}有 ${clean.length} 字，Excel 的一个单元格最多 ${CELL_LIMIT} 字。把全文移到文档章节或附件，表里留摘要。`,
    );
  }
  return clean;
}
