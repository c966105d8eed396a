/** Turns the choices of a column into a drop-down: written into the cell's validation, or on a hidden sheet when they do not fit there. */
import type { DataValidation, Workbook, Worksheet } from "exceljs";
import { readable, stored } from "./text.ts";

/** Characters of a list inside a validation, of an error text, and of its title. Microsoft, “Data validation specifications”. */
const LIST_LIMIT = 255;

/** exceljs' types leave out the validations of a sheet, which its documentation describes. */
interface Validated {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

/** Collects the long lists of a workbook; `finish` writes them, when there are any, onto the sheet whose name was given. */
export class Choices {
  readonly #sheetName: string;
  /** List, one value a line → column of the hidden sheet. */
  readonly #lists = new Map<string, number>();

  constructor(sheetName: string) {
    this.#sheetName = sheetName;
  }

  /** Gives one cell a drop-down of the values. Empty stays allowed; another value is refused. */
  add(worksheet: Worksheet, row: number, column: number, values: readonly string[]): void {
    const clean = values.map(readable);
    (worksheet as unknown as Validated).dataValidations.add(worksheet.getCell(row, column).address, {
      type: "list",
      allowBlank: true,
      formulae: [fitsInside(clean) ? `"${clean.join(",").replaceAll('"', '""')}"` : this.#reference(clean)],
      showErrorMessage: true,
      errorTitle: "不在可选值中",
      error: "从下拉列表中选一个值。",
    });
  }

  finish(workbook: Workbook): void {
    if (this.#lists.size === 0) return;
    const sheet = workbook.addWorksheet(this.#sheetName, { state: "hidden" });
    for (const [list, column] of this.#lists) {
      list.split("\n").forEach((value, index) => {
        const cell = sheet.getCell(index + 1, column);
        cell.value = stored(value);
        cell.numFmt = "@";
      });
    }
  }

  #reference(values: readonly string[]): string {
    const list = values.map((value) => value.replaceAll("\n", " ")).join("\n");
    const column = this.#lists.get(list) ?? this.#lists.size + 1;
    this.#lists.set(list, column);
    const letter = columnLetters(column);
    return `'${this.#sheetName}'!$${letter}$1:$${letter}$${values.length}`;
  }
}

/** A list inside the validation is split at commas and trimmed by Excel. */
const fitsInside = (values: readonly string[]): boolean =>
  values.join(",").length <= LIST_LIMIT && values.every((value) => value !== "" && !/[,\n"]/.test(value) && value === value.trim());

function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
