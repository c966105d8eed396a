/** Turns a WorkbookValue into the bytes of an XLSX file: the only door to exceljs. */
import ExcelJS from "exceljs";
import type { WorkbookValue } from "../../values/workbook.ts";
import { finaliseOpc } from "../opc/finalise.ts";
import { Choices } from "./choices.ts";
import { writeLinks } from "./links.ts";
import { mend } from "./mend.ts";
import { sheetNames } from "./names.ts";
import { drawSheet } from "./sheet.ts";
import { readable } from "./text.ts";

/** Name of the hidden sheet that holds drop-down lists too long for a cell. */
const CHOICES_SHEET = "可选值";

/**
 * The same value gives the same bytes in every process and time zone. Throws when the value has no sheet, contradicts
 * itself (a total, a product, a link), or holds a text that no cell can.
 */
export async function renderXlsx(workbook: WorkbookValue): Promise<Uint8Array> {
  if (workbook.sheets.length === 0) throw new Error(`workbook “${workbook.properties.title}” has no sheet`);
  const book = new ExcelJS.Workbook();
  setProperties(book, workbook);
  const names = sheetNames([...workbook.sheets.map(({ name }) => name), CHOICES_SHEET]);
  const choices = new Choices(names.at(-1)!);
  const sheets = workbook.sheets.map((sheet, index) => drawSheet(book, names[index]!, sheet, workbook, choices));
  writeLinks(sheets.flatMap(({ tables }) => tables), workbook.links ?? []);
  choices.finish(book);

  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const { author, date } = workbook.properties;
  return finaliseOpc(bytes, { date, edit: mend({ author: readable(author), sheets: sheets.map(({ marks }) => marks) }) });
}

function setProperties(book: ExcelJS.Workbook, { properties }: WorkbookValue): void {
  const date = new Date(`${properties.date}T00:00:00Z`);
  Object.assign(book, {
    title: readable(properties.title),
    subject: readable(properties.subject),
    creator: readable(properties.author),
    lastModifiedBy: readable(properties.author),
    keywords: readable((properties.keywords ?? []).join("; ")),
    created: date,
    modified: date,
  });
  book.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
}
