/** Draws one planned table onto a sheet: caption, heads, sections, rows, totals, notes. */
import { type Canvas, fullBand, put, raise, spanCapacity } from "./canvas.ts";
import type { Choices } from "./choices.ts";
import type { Content } from "./content.ts";
import { drawHeads } from "./heads.ts";
import { ROW_MINIMUM, textHeight } from "./measure.ts";
import { mergeEqual } from "./merging.ts";
import { isSection, type PlannedColumn, type PlannedRow, type PlannedTable } from "./plan.ts";
import { exactProduct } from "./products.ts";
import { bodyStyle, captionStyle, emptyTableStyle, noteStyle, sectionStyle } from "./styles.ts";
import { stored } from "./text.ts";
import { drawTotals } from "./totals.ts";

export interface TableOptions {
  /** Stands above the heads when the sheet has several tables. */
  readonly caption: boolean;
  /** The filter needs every cell of a list filled: equal cells are then repeated, not merged. */
  readonly filtered: boolean;
  /** ARGB of a cell by column key and content, for coloured grids. */
  readonly heat?: (key: string, content: Content) => string | undefined;
  readonly choices: Choices;
}

/** Where the table came to stand; rows count from 1. */
export interface TableArea {
  readonly headTop: number;
  readonly headBottom: number;
  /** Rows below the heads and above the total; `dataBottom` is `headBottom` in a table without rows. */
  readonly dataBottom: number;
  readonly next: number;
}

export function drawTable(canvas: Canvas, top: number, plan: PlannedTable, options: TableOptions): TableArea {
  const { table, columns, rows } = plan;
  const headTop = options.caption ? fullBand(canvas, top, table.caption, captionStyle) : top;
  const headBottom = drawHeads(canvas, headTop, columns);
  const dataBottom = headBottom + rows.length;
  rows.forEach((row, index) => {
    const number = headBottom + 1 + index;
    if (isSection(row)) fullBand(canvas, number, row.section, sectionStyle, columns.length);
    else drawRow(canvas, number, row, columns, options);
  });
  if (!options.filtered) mergeEqual(canvas, headBottom + 1, plan);
  addChoices(canvas, headBottom + 1, columns, rows, options.choices);

  let next = dataBottom + 1;
  if (rows.length === 0) next = fullBand(canvas, next, "（无）", emptyTableStyle, columns.length);
  if (table.totals !== undefined) next = drawTotals(canvas, next, plan, { top: headBottom + 1, bottom: dataBottom });
  const notes = table.notes ?? [];
  notes.forEach((note, index) => {
    next = fullBand(canvas, next, `注${notes.length > 1 ? index + 1 : ""}：${note}`, noteStyle);
  });
  return { headTop, headBottom, dataBottom, next };
}

function drawRow(canvas: Canvas, number: number, row: PlannedRow, columns: readonly PlannedColumn[], options: TableOptions): void {
  raise(canvas, number, ROW_MINIMUM);
  columns.forEach((column, index) => {
    const content = row.contents[index]!;
    const heat = options.heat?.(column.column.key, content);
    const text = content.type === "text" ? content : undefined;
    const style = bodyStyle({
      align: column.align,
      code: text === undefined ? column.format.code : textCode(text.text),
      wrap: column.wraps || text !== undefined,
      ...(row.row.tone === undefined ? {} : { tone: row.row.tone }),
      ...(heat === undefined ? {} : { heat }),
    });
    put(canvas, number, index + 1, cellValue(number, row, column, content, canvas), style);
    if (text !== undefined) raise(canvas, number, textHeight(text.text, spanCapacity(canvas, index + 1, index + 1)));
  });
}

/** Some versions of Excel show a long text in a cell of the format “text” as ####. */
const textCode = (text: string): string => (text.length > 255 ? "General" : "@");

function cellValue(number: number, row: PlannedRow, { product }: PlannedColumn, content: Content, { worksheet }: Canvas) {
  switch (content.type) {
    case "empty":
      return null;
    case "text":
      return stored(content.text);
    case "date":
      return content.value;
    case "number": {
      if (product === undefined || exactProduct(row.contents, product.factors) === undefined) return content.value;
      const terms = product.factors.map((index) => worksheet.getCell(number, index + 1).address).join("*");
      const formula = product.rounded ? `ROUND(${terms},2)` : terms;
      return { formula, result: content.value };
    }
  }
}

/** Drop-downs for the cells of choice columns, section rows left out. */
function addChoices(canvas: Canvas, top: number, columns: readonly PlannedColumn[], rows: PlannedTable["rows"], choices: Choices): void {
  columns.forEach(({ column }, index) => {
    if (column.choices === undefined || column.choices.length === 0) return;
    rows.forEach((row, offset) => {
      if (!isSection(row)) choices.add(canvas.worksheet, top + offset, index + 1, column.choices!);
    });
  });
}
