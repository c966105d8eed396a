/** What is declared for an element → the presentation attributes that say the same in any reader of SVG. */
import type { Declared } from "../metrics/cascade.ts";
import { parseColour } from "./colour.ts";
import { short } from "./number.ts";

/** Properties that a picture keeps; those of text are drawn with it. */
export const paintProperties: readonly string[] = [
  "fill", "fill-opacity", "fill-rule", "opacity", "stroke", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-opacity", "stroke-width",
];

export type Attributes = Readonly<Record<string, string>>;

export function paintOf(declared: Declared): Attributes {
  const attributes: Record<string, string> = {};
  for (const property of paintProperties) {
    const value = declared.get(property);
    if (value === undefined || value === "inherit" || value === "revert" || value === "currentColor") continue;
    if (property === "fill" || property === "stroke") Object.assign(attributes, coloured(property, value, attributes));
    else if (property === "stroke-dasharray") attributes[property] = dashes(value);
    else if (!(property in attributes) || !property.endsWith("-opacity")) attributes[property] = /^[\d.]/.test(value) ? short(Number.parseFloat(value)) : value;
  }
  return attributes;
}

function coloured(property: "fill" | "stroke", value: string, before: Attributes): Attributes {
  const colour = parseColour(value);
  if (!colour) return { [property]: value };
  const key = `${property}-opacity`;
  return colour.opacity === 1 ? { [property]: colour.hex } : { [property]: colour.hex, [key]: short(colour.opacity * Number(before[key] ?? 1)) };
}

/** Dashes without a gap are a whole line. */
function dashes(value: string): string {
  const lengths = value.split(/[\s,]+/).filter(Boolean).map(Number.parseFloat);
  const gaps = lengths.length === 1 ? lengths : lengths.filter((_, at) => at % 2 === 1);
  return lengths.every(Number.isFinite) && gaps.some((gap) => gap > 0) ? lengths.map(short).join(" ") : "none";
}
