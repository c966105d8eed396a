/** A table that people exported, CSV or XLSX → its cells as text. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { readCsv, type CsvEncoding } from "./formats/csv/read.ts";
import { readSheet } from "./formats/xlsx/read.ts";

export interface HowToRead {
  /** The sheet of a workbook; the first, when it is not named. */
  readonly sheet?: string | undefined;
  readonly encoding?: CsvEncoding | "自动" | undefined;
}

export interface TableCells {
  readonly rows: readonly (readonly string[])[];
  /** The encoding or the sheet that was read, in words. */
  readonly what: string;
}

/** Why it cannot be read, in words, instead of the cells. */
export async function readTable(file: string, { sheet: name, encoding }: HowToRead): Promise<TableCells | string> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return `读不到“${file}”`;
  }
  const kind = extname(file).toLowerCase();
  if (kind === ".csv" || kind === ".txt") {
    const csv = readCsv(bytes, encoding === "自动" ? undefined : encoding);
    return csv ? { rows: csv.rows, what: csv.encoding } : `“${file}”不是${encoding === "GBK" ? " GBK" : encoding === "UTF-8" ? " UTF-8" : " UTF-8，也不是 GBK"} 编码的文字`;
  }
  if (kind !== ".xlsx") return `只认 .xlsx 和 .csv，“${file}”不是；.xls 先在 Excel 里另存为 .xlsx`;
  const sheet = await readSheet(bytes, name);
  if (!sheet) return `“${file}”打不开：不是 Excel 工作簿，或设了密码`;
  return "sheets" in sheet ? `“${file}”里没有工作表“${name ?? ""}”，有：${sheet.sheets.join("、")}` : { rows: sheet.rows, what: `工作表“${sheet.sheet}”` };
}
