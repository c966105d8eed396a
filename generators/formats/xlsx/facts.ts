/** Draws Facts onto a sheet: labels and figures in pairs across the columns that the tables below them need. */
import type { Fact, Facts } from "../../values/facts.ts";
import { band, type Canvas, fullBand, raise, spanCapacity } from "./canvas.ts";
import { textUnits } from "./measure.ts";
import { captionStyle, factLabelStyle, factValueStyle } from "./styles.ts";

/** The columns of one fact: label from `first` to `labelEnd`, value up to `last`; without `labelEnd` both share one cell. */
interface Slot {
  readonly first: number;
  readonly labelEnd?: number;
  readonly last: number;
}

/** Units from which two facts stand side by side. */
const TWO_ABREAST = 80;
/** How much worse a label that wraps is than one with room to spare. */
const TIGHTNESS = 6;

/** Returns the next row. */
export function drawFacts(canvas: Canvas, top: number, facts: Facts): number {
  const captioned = facts.caption === "" ? top : fullBand(canvas, top, facts.caption, captionStyle);
  const label = Math.max(0, ...facts.items.map((fact) => textUnits(fact.label)));
  const slots = halves(canvas.widths).map(([first, last]) => slotOf(canvas, first, last, label));
  facts.items.forEach((fact, index) => drawFact(canvas, captioned + Math.floor(index / slots.length), slots[index % slots.length]!, fact));
  return captioned + Math.ceil(facts.items.length / slots.length);
}

function drawFact(canvas: Canvas, row: number, { first, labelEnd, last }: Slot, fact: Fact): void {
  const value = fact.source === undefined ? fact.value : `${fact.value}（${fact.source}）`;
  const style = factValueStyle(fact.tone === "warning");
  if (labelEnd === undefined) {
    raise(canvas, row, band(canvas, { row, from: first, to: last }, `${fact.label}：${value}`, style));
    return;
  }
  raise(canvas, row, band(canvas, { row, from: first, to: labelEnd }, fact.label, factLabelStyle));
  raise(canvas, row, band(canvas, { row, from: labelEnd + 1, to: last }, value, style));
}

/** First and last column of the places beside each other: two on a wide sheet of four columns or more, cut near the middle, else one. */
function halves(widths: readonly number[]): (readonly [number, number])[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length < 4 || total < TWO_ABREAST) return [[1, widths.length]];
  const middle = nearest(2, widths.length - 2, (column) => Math.abs(widths.slice(0, column).reduce((sum, width) => sum + width, 0) - total / 2));
  return [[1, middle], [middle + 1, widths.length]];
}

/** Cuts a place where the label, `label` units wide, has the room that comes nearest to its need. */
function slotOf(canvas: Canvas, first: number, last: number, label: number): Slot {
  if (first === last) return { first, last };
  const misfit = (column: number): number => {
    const spare = spanCapacity(canvas, first, column) - label;
    return spare < 0 ? -spare * TIGHTNESS : spare;
  };
  return { first, last, labelEnd: nearest(first, last - 1, misfit) };
}

function nearest(first: number, last: number, distance: (column: number) => number): number {
  let best = first;
  for (let column = first; column <= last; column += 1) if (distance(column) < distance(best)) best = column;
  return best;
}
