/** Turns a table's cell into what stands in the Excel cell: a number, a date's serial number, text, or nothing. */
import { type Cell, cellText, type Column } from "../../values/table.ts";
import { cellString } from "./text.ts";

export type Content =
  | { readonly type: "number" | "date"; readonly value: number }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "empty" };

const DAY_MS = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01, in the 1900 date system. ECMA-376 part 1, 18.17.4.1. */
const UNIX_EPOCH_SERIAL = 25_569;
/** Excel counts a 29 February 1900 that never was; before it serial numbers are off by one. */
const FIRST_SAFE_SERIAL = 61;

/**
 * Numbers stay numbers in columns of a number kind and become text in text and choice columns; text is never read as a
 * number. An ISO date in a date column becomes a serial number, any other text there (2012年1月) stays text.
 * Throws on NaN and Infinity, and on text that is too long for a cell, naming the place.
 */
export function cellContent(cell: Cell, column: Column, place: () => string): Content {
  if (cell === null || cell === undefined || cell === "") return { type: "empty" };
  if (typeof cell === "number" && column.kind !== "text" && column.kind !== "choice") {
    if (!Number.isFinite(cell)) throw new Error(`${place()}不是有限的数：${cell}`);
    return { type: "number", value: cell };
  }
  const raw = cellText(cell);
  const serial = column.kind === "date" ? dateSerial(raw) : undefined;
  return serial === undefined ? { type: "text", text: cellString(raw, place) } : { type: "date", value: serial };
}

/** Excel's serial number of a YYYY-MM-DD date, in whole days, so that no time zone can shift it; undefined for anything else. */
export function dateSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const serial = UNIX_EPOCH_SERIAL + time / DAY_MS;
  const exists = new Date(time).toISOString().startsWith(text);
  return exists && serial >= FIRST_SAFE_SERIAL ? serial : undefined;
}
