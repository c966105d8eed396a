/** Writes formulas across tables: a cell that is the total of another table, or the sum of some of its rows, or an amount in capital words. */
import type { Worksheet } from "exceljs";
import type { WorkbookLink } from "../../values/workbook.ts";
import type { Content } from "./content.ts";
import { isSection, type PlannedTable } from "./plan.ts";
import type { TableArea } from "./table.ts";

/** Where a table came to stand. */
export interface DrawnTable {
  readonly worksheet: Worksheet;
  readonly plan: PlannedTable;
  readonly area: TableArea;
}

const TOLERANCE = 0.005;

/** Throws when a link names what the workbook does not have, or when its cells do not add up to what is shown. */
export function writeLinks(tables: readonly DrawnTable[], links: readonly WorkbookLink[]): void {
  const find = (id: string): DrawnTable => {
    const found = tables.find(({ plan }) => plan.table.id === id);
    if (!found) throw new Error(`a link names the table ${id}, which the workbook does not have`);
    return found;
  };
  for (const link of links) {
    const to = find(link.table);
    const from = find(link.sum.table);
    const sources = addresses(from, link.sum.column, link.sum.rows);
    const references = sources.map(({ address }) => `'${from.worksheet.name.replaceAll("'", "''")}'!${address}`);
    const cell = to.worksheet.getCell(rowNumber(to, link.row), columnNumber(to, link.column));
    const sum = sources.reduce((total, { value }) => total + value, 0);
    if (link.words) {
      if (!Number.isInteger(sum)) throw new Error(`an amount in capital words must be whole yuan, not ${sum}`);
      // [DBNum2] with the locale of China writes capital figures in Excel, WPS and LibreOffice alike.
      cell.value = { formula: `"人民币"&TEXT(${references.join("+")},"[DBNum2][$-804]General")&"元整"`, result: String(cell.value) };
      continue;
    }
    const shown = typeof cell.value === "number" ? cell.value : typeof cell.result === "number" ? cell.result : Number.NaN;
    if (!(Math.abs(shown - sum) < TOLERANCE)) throw new Error(`table ${link.table}, row ${link.row}: shows ${shown}, the cells it is linked to give ${sum}`);
    cell.value = { formula: references.length === 1 ? references[0]! : `SUM(${references.join(",")})`, result: shown };
  }
}

function addresses({ worksheet, plan, area }: DrawnTable, key: string, rows: readonly string[] | undefined): { address: string; value: number }[] {
  const column = columnNumber({ worksheet, plan, area }, key);
  if (rows === undefined) {
    const total = plan.columns[column - 1]?.total;
    if (total === undefined) throw new Error(`table ${plan.table.id}: column “${key}” has no total to link to`);
    return [{ address: worksheet.getCell(area.dataBottom + 1, column).address, value: total.value }];
  }
  return rows.map((row) => {
    const number = rowNumber({ worksheet, plan, area }, row);
    const planned = plan.rows[number - area.headBottom - 1];
    const content: Content | undefined = planned && !isSection(planned) ? planned.contents[column - 1] : undefined;
    if (content?.type !== "number") throw new Error(`table ${plan.table.id}, row ${row}: “${key}” is no number`);
    return { address: worksheet.getCell(number, column).address, value: content.value };
  });
}

function columnNumber({ plan }: DrawnTable, key: string): number {
  const index = plan.columns.findIndex(({ column }) => column.key === key);
  if (index < 0) throw new Error(`table ${plan.table.id}: a link names the column “${key}”, which it does not have`);
  return index + 1;
}

function rowNumber({ plan, area }: DrawnTable, id: string): number {
  const index = plan.rows.findIndex((row) => !isSection(row) && row.row.id === id);
  if (index < 0) throw new Error(`table ${plan.table.id}: a link names the row “${id}”, which it does not have`);
  return area.headBottom + 1 + index;
}
