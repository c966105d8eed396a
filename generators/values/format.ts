/** Turns a cell into the text people read, by the kind of its column. */
import type { Cell, Column, ColumnKind, Row } from "./table.ts";
import { cellText } from "./table.ts";

/** How the numbers of one column are written; a money column with one fraction in it shows cents throughout. */
export interface ValueStyle {
  readonly kind: ColumnKind;
  readonly cents: boolean;
}

/** `values`: every number of the column, its sum included. */
export function valueStyle(column: Column, rows: readonly Row[], sum: number | undefined): ValueStyle {
  const values = [...rows.map((row) => row.cells[column.key]), sum];
  return { kind: column.kind, cents: column.kind === "money" && values.some((value) => typeof value === "number" && !Number.isInteger(value)) };
}

/** Text stays as it is; a percentage is a fraction of 1; a date is ISO, YYYY-MM-DD or YYYY-MM. */
export function valueText(cell: Cell, style: ValueStyle): string {
  if (style.kind === "date" && typeof cell === "string") return chineseDate(cell);
  if (typeof cell !== "number") return cellText(cell);
  switch (style.kind) {
    case "money":
      return grouped(style.cents ? cell.toFixed(2) : String(cell));
    case "percent":
      return `${grouped(plain(cell * 100, 4))}%`;
    case "integer":
    case "decimal":
      return grouped(plain(cell, 6));
    default:
      return String(cell);
  }
}

/** At most `digits` decimals, without the noise of binary fractions and without exponent. */
const plain = (value: number, digits: number): string => value.toFixed(digits).replace(/\.?0+$/, "");

const grouped = (digits: string): string => digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

function chineseDate(text: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match) return text;
  const [, year, month, day] = match;
  return `${year}年${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`;
}
