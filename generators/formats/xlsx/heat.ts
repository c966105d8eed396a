/** Turns Sheet.heat into the colour of a cell. */
import type { Sheet } from "../../values/workbook.ts";
import type { Content } from "./content.ts";

/**
 * A function from column key and content to ARGB; undefined where the cell keeps its look. A text counts with the number
 * it begins with. The highest threshold at or below the number wins. Throws on a colour that is not #RRGGBB.
 */
export function heatOf(heat: NonNullable<Sheet["heat"]>): (key: string, content: Content) => string | undefined {
  const steps = heat.thresholds.map(({ from, colour }) => ({ from, argb: argbOf(colour) })).sort((a, b) => b.from - a.from);
  const columns = new Set(heat.columns);
  return (key, content) => {
    if (!columns.has(key) || content.type === "empty") return undefined;
    const number = content.type === "text" ? Number.parseFloat(content.text) : content.value;
    return steps.find(({ from }) => number >= from)?.argb;
  };
}

function argbOf(colour: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) throw new Error(`not a colour #RRGGBB: ${colour}`);
  return `FF${hex.toUpperCase()}`;
}
