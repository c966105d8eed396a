/** Sets up the printed page of a sheet: A4, or A3 for what would be too small on A4, fitted to the width, with the running header, page numbers and repeated rows. */
import type { Worksheet } from "exceljs";
import type { Sheet, WorkbookValue } from "../../values/workbook.ts";
import { stored } from "./text.ts";

export type Orientation = NonNullable<Sheet["orientation"]>;

/** ECMA-376 part 1, 18.3.1.63. */
const A4 = 9;
const A3 = 8;
/** Inches. */
const MARGINS = { left: 0.6, right: 0.6, top: 0.9, bottom: 0.8, header: 0.45, footer: 0.4 };
/** Digits of 7 pixels at 96 to the inch that fit between the side margins. */
export const PAGE_UNITS: Readonly<Record<Orientation, number>> = { portrait: 97, landscape: 143 };
/** What is wider than this many pages of A4 goes onto A3. */
const WIDEST_A4 = 1.15;

/** `units`: width of the sheet; `repeated`: first and last row to print again on every page. */
export function setUpPage(worksheet: Worksheet, workbook: WorkbookValue, { orientation, units }: { orientation: Orientation; units: number }, repeated: readonly [number, number]): void {
  Object.assign(worksheet.pageSetup, {
    paperSize: orientation === "landscape" && units > PAGE_UNITS.landscape * WIDEST_A4 ? A3 : A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
    printTitlesRow: repeated.join(":"),
  });
  worksheet.headerFooter.oddHeader = header(workbook);
  worksheet.headerFooter.oddFooter = `&C${SMALL}第 &P 页 共 &N 页`;
}

/** Size before font: digits after the size would be read as part of it. ECMA-376 part 1, 18.3.1.46. */
const SMALL = '&9&"宋体,Regular"';
const RED = "&KC00000";

function header({ header: project, mark }: WorkbookValue): string {
  const left = `&L${SMALL}${fieldText(project, 140)}`;
  return mark === undefined ? left : `${left}&R${SMALL}${RED}${fieldText(mark, 50)}`;
}

/** Text inside a header, where & is a command; a header may have 255 characters, so a longer text ends in …. */
function fieldText(text: string, limit: number): string {
  const line = stored(text).replace(/\s+/g, " ").trim();
  const whole = line.replaceAll("&", "&&");
  if (whole.length <= limit) return whole;
  let kept = "";
  for (const character of line) {
    const next = kept + (character === "&" ? "&&" : character);
    if (next.length >= limit) break;
    kept = next;
  }
  return `${kept}…`;
}
