/** Turns a column's kind and values into an Excel number format and the same text for measuring. */
import type { Column } from "../../values/table.ts";

export interface NumberFormat {
  /** Excel's format code. */
  readonly code: string;
  readonly show: (value: number) => string;
}

/**
 * The format of a column whose cells and total are `numbers`; the same for the whole column. Money is yuan: whole, or
 * with fen as soon as one value has some. Percent values are fractions (0.98 is 98.0%). A decimal and a percent get as
 * many places as their values need, so that 99.95% does not show as 100.0%.
 */
export function numberFormat(column: Column, numbers: readonly number[]): NumberFormat {
  const whole = numbers.every(Number.isInteger);
  switch (column.kind) {
    case "money":
      return whole ? grouped(0) : grouped(2);
    case "percent": {
      const places = Math.max(1, Math.min(3, placesOf(numbers.map((value) => value * 100))));
      return { code: `0.${"0".repeat(places)}%`, show: (value) => `${(value * 100).toFixed(places)}%` };
    }
    case "decimal": {
      const places = Math.min(4, placesOf(numbers));
      return { code: places === 0 ? "0" : `0.${"0".repeat(places)}`, show: (value) => value.toFixed(places) };
    }
    case "integer":
      return whole ? { code: "0", show: String } : { code: "General", show: String };
    case "date":
      return { code: "yyyy-mm-dd", show: () => "0000-00-00" };
    case "text":
    case "choice":
      return { code: "@", show: String };
  }
}

const grouped = (places: number): NumberFormat => ({
  code: places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`,
  show: (value) => value.toLocaleString("en-US", { minimumFractionDigits: places, maximumFractionDigits: places }),
});

/** Most decimal places that the numbers have, after taking away binary noise (0.1 + 0.2). */
function placesOf(numbers: readonly number[]): number {
  return Math.max(0, ...numbers.map((value) => /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0));
}
