/** Turns the planned tables of a sheet into column widths: formatted values, heads and totals fit, long text wraps, the page is not overrun. */
import { textUnits } from "./measure.ts";
import { isSection, type PlannedColumn, type PlannedRow, type PlannedTable } from "./plan.ts";

/** What a column asks for, in units of one digit. */
interface Demand {
  /** Below this its numbers would show as #### or its text become a needle. */
  minimum: number;
  wanted: number;
  /** Everything on one line. */
  natural: number;
}

/** Room for the filter's arrow in a heading. */
const ARROW = 3;
/** Text columns do not become narrower than this. */
const NEEDLE = 8;
/** No more lines than this in a cell where widening can help: Excel's rows end at 409 points. */
const LINES = 24;
const WIDEST = 120;
const NARROWEST_SHEET = 60;
/** A sheet may be shrunk to this share of its size in print. */
const PRINT_SCALE = 0.72;

/** Units beside the text in a cell: 5 pixels of 7. ECMA-376 part 1, 18.3.1.13. */
const PADDING = 0.71;
/** Room for the indent that keeps text off the border, and for fonts that run a little wider than 宋体. */
const SLACK = 2;

/** Units of text that a column `width` wide takes on a line. */
export const capacity = (width: number): number => width - PADDING - SLACK * 0.75;

/**
 * File widths of the columns. The tables stand below each other, so a column is as wide as the widest demand asks.
 * `pageUnits`: digits that fit across the page at full size. `even`: positions (from 0) of the columns of a coloured
 * grid, which get the same width. The first table has filter arrows.
 */
export function columnWidths(tables: readonly PlannedTable[], pageUnits: number, even: readonly number[]): number[] {
  const demands: Demand[] = [];
  for (const [number, table] of tables.entries()) {
    for (const [index, column] of table.columns.entries()) {
      const demand = demandOf(table, column, index, number === 0 ? ARROW : 0);
      const known = demands[index];
      demands[index] = known === undefined ? demand : widest(known, demand);
    }
  }
  const units = fitted(demands, pageUnits);
  const least = Math.max(0, ...even.map((index) => demands[index]!.minimum));
  const mean = even.reduce((sum, index) => sum + units[index]!, 0) / Math.max(1, even.length);
  for (const index of even) units[index] = Math.max(least, mean);
  return units.map((own) => Math.ceil(own) + PADDING + SLACK);
}

const widest = (a: Demand, b: Demand): Demand => ({
  minimum: Math.max(a.minimum, b.minimum),
  wanted: Math.max(a.wanted, b.wanted),
  natural: Math.max(a.natural, b.natural),
});

function demandOf(planned: PlannedTable, column: PlannedColumn, index: number, arrow: number): Demand {
  const limit = Math.max(NEEDLE, column.column.width * 2);
  const head = textUnits(column.column.title) + arrow;
  const values = planned.rows.flatMap((row) => (isSection(row) ? [] : [contentUnits(column, row.contents[index]!)]));
  const total = column.total === undefined ? 0 : textUnits(column.format.show(column.total.value)) + 1;
  const label = index === 0 && planned.columns[1]?.total !== undefined ? textUnits(planned.table.totals?.label ?? "") : 0;
  const natural = Math.max(0, total, label, ...values);

  const base = column.wraps ? Math.min(natural, Math.max(limit, Math.min(WIDEST, natural / LINES))) : natural;
  const wanted = Math.max(4, base, Math.min(head, Math.max(limit, base)));
  const shortHead = Math.min(head, Math.max(head / 2, 4 + arrow));
  const minimum = column.wraps ? Math.min(wanted, Math.max(NEEDLE, shortHead, natural / LINES)) : Math.max(base, shortHead);
  return { minimum: Math.min(minimum, wanted), wanted, natural: Math.max(natural, wanted) };
}

function contentUnits(column: PlannedColumn, content: PlannedRow["contents"][number]): number {
  switch (content.type) {
    case "empty":
      return 0;
    case "text":
      return textUnits(content.text);
    case "number":
    case "date":
      return textUnits(column.format.show(content.value)) + 1;
  }
}

/** Gives long text the rest of the page, takes from it what would not fit at the smallest print scale, and widens a tiny sheet. */
function fitted(demands: readonly Demand[], pageUnits: number): number[] {
  const beside = demands.length * (PADDING + SLACK);
  const sum = (of: (demand: Demand) => number): number => demands.reduce((total, demand) => total + of(demand), beside);
  const wanted = sum((demand) => demand.wanted);
  const share = (rest: number, whole: number): number => (whole <= 0 ? 0 : Math.max(0, Math.min(1, rest / whole)));

  const most = pageUnits / PRINT_SCALE;
  if (wanted > most) {
    const part = share(wanted - most, wanted - sum((demand) => demand.minimum));
    return demands.map(({ wanted: own, minimum }) => own - (own - minimum) * part);
  }
  const part = share(pageUnits - wanted, sum((demand) => demand.natural) - wanted);
  const grown = demands.map(({ wanted: own, natural }) => own + (natural - own) * part);
  const units = grown.reduce((total, own) => total + own, beside);
  return units >= NARROWEST_SHEET ? grown : grown.map((own) => own * ((NARROWEST_SHEET - beside) / (units - beside)));
}
