/** Draws one sheet: title, lines, facts, tables; then freezes the head, sets the filter and the printed page. */
import type { Workbook, Worksheet } from "exceljs";
import type { Sheet, WorkbookValue } from "../../values/workbook.ts";
import { type Canvas, fullBand, raise } from "./canvas.ts";
import type { Choices } from "./choices.ts";
import { drawFacts } from "./facts.ts";
import { heatOf } from "./heat.ts";
import type { DrawnTable } from "./links.ts";
import type { SheetMarks } from "./mend.ts";
import { writeNotes } from "./notes.ts";
import { type Orientation, PAGE_UNITS, setUpPage } from "./page.ts";
import { type PlannedTable, planTable } from "./plan.ts";
import { lineStyle, titleStyle } from "./styles.ts";
import { drawTable, type TableArea } from "./table.ts";
import { columnWidths } from "./widths.ts";

/** Points. A frozen head that is taller leaves no room to scroll on a small screen (768 pixels), so it is not frozen then. */
const TALLEST_FROZEN_HEAD = 330;
/** Points of the title's row: some air above the rest. */
const TITLE_HEIGHT = 36;
/** A sheet of facts alone: label and value, twice. Units. */
const FACTS_ONLY = [18, 30, 18, 30];

/** Adds the sheet under `name`; returns what mend.ts has to add to it, and where its tables stand. */
export function drawSheet(book: Workbook, name: string, sheet: Sheet, workbook: WorkbookValue, choices: Choices): { readonly marks: SheetMarks; readonly tables: readonly DrawnTable[] } {
  const worksheet = book.addWorksheet(name, { properties: { defaultRowHeight: 20, dyDescent: 0.25 } });
  const plans = sheet.tables.map(planTable);
  const { orientation, widths } = layOut(sheet, plans);
  widths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width));
  const canvas: Canvas = { worksheet, widths, notes: [] };

  let row = fullBand(canvas, 1, sheet.title, titleStyle);
  raise(canvas, 1, TITLE_HEIGHT);
  for (const line of sheet.lines ?? []) row = fullBand(canvas, row, line, lineStyle);
  if (sheet.facts !== undefined) row = drawFacts(canvas, row, sheet.facts);

  const areas: TableArea[] = [];
  for (const [index, plan] of plans.entries()) {
    const heat = sheet.heat?.tableId === plan.table.id ? heatOf(sheet.heat) : undefined;
    const top = index > 0 || sheet.facts !== undefined ? row + 1 : row;
    const area = drawTable(canvas, top, plan, { caption: plans.length > 1, filtered: index === 0, choices, ...(heat === undefined ? {} : { heat }) });
    areas.push(area);
    row = area.next;
  }

  const filter = useFirstTable(worksheet, plans[0], areas[0]);
  setUpPage(worksheet, workbook, { orientation, units: widths.reduce((sum, width) => sum + width, 0) }, repeatedRows(plans, areas));
  const marks = { name, noteBoxes: writeNotes(canvas), ...(filter === undefined ? {} : { filter }) };
  return { marks, tables: plans.map((plan, index) => ({ worksheet, plan, area: areas[index]! })) };
}

/** The sheet's own orientation, or portrait unless the columns would be much too small on it. */
function layOut(sheet: Sheet, plans: readonly PlannedTable[]): { orientation: Orientation; widths: readonly number[] } {
  const widthsFor = (orientation: Orientation): readonly number[] => {
    if (plans.length === 0) return sheet.facts === undefined ? [PAGE_UNITS[orientation]] : FACTS_ONLY;
    return columnWidths(plans, PAGE_UNITS[orientation], evenColumns(sheet));
  };
  if (sheet.orientation !== undefined) return { orientation: sheet.orientation, widths: widthsFor(sheet.orientation) };
  const portrait = widthsFor("portrait");
  const fits = portrait.reduce((sum, width) => sum + width, 0) <= PAGE_UNITS.portrait * 1.15;
  return fits ? { orientation: "portrait", widths: portrait } : { orientation: "landscape", widths: widthsFor("landscape") };
}

/** Positions of the columns of the coloured grid. */
function evenColumns({ heat, tables }: Sheet): number[] {
  const grid = tables.find(({ id }) => id === heat?.tableId);
  return (grid?.columns ?? []).flatMap(({ key }, index) => (heat?.columns.includes(key) === true ? [index] : []));
}

/** Freezes everything down to the first table's heads and puts the filter on them; totals stay outside the filter. Returns the filter's range. */
function useFirstTable(worksheet: Worksheet, plan: PlannedTable | undefined, area: TableArea | undefined): string | undefined {
  const view = { showGridLines: false, zoomScale: 100, zoomScaleNormal: 100 };
  if (plan === undefined || area === undefined) {
    worksheet.views = [{ state: "normal", ...view } as Worksheet["views"][number]];
    return undefined;
  }
  const heights = Array.from({ length: area.headBottom }, (_, index) => worksheet.getRow(index + 1).height ?? worksheet.properties.defaultRowHeight);
  const frozen = heights.reduce((sum, height) => sum + height, 0) <= TALLEST_FROZEN_HEAD;
  worksheet.views = [(frozen ? { state: "frozen", ySplit: area.headBottom, ...view } : { state: "normal", ...view }) as Worksheet["views"][number]];
  if (area.dataBottom === area.headBottom) return undefined;
  const first = worksheet.getCell(area.headBottom, 1);
  const last = worksheet.getCell(area.dataBottom, plan.columns.length);
  worksheet.autoFilter = `${first.address}:${last.address}`;
  return `${first.$col$row}:${last.$col$row}`;
}

/** The heads of the table; the sheet's title where tables with different heads follow each other, whose pages the first heads would mislabel. */
function repeatedRows(plans: readonly PlannedTable[], areas: readonly TableArea[]): readonly [number, number] {
  const [first] = areas;
  const heads = new Set(plans.map(({ columns }) => JSON.stringify(columns.map(({ column }) => [column.group, column.title]))));
  return first === undefined || heads.size > 1 ? [1, 1] : [first.headTop, first.headBottom];
}
