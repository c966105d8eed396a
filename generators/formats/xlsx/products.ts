/** Turns Column.product into the formula that all cells of the column share. */
import type { Column, Table } from "../../values/table.ts";
import type { Content } from "./content.ts";

export interface ProductFormula {
  /** Positions of the factors among the table's columns. */
  readonly factors: readonly number[];
  /** true: the values are products rounded to the fen, so the formula rounds too. */
  readonly rounded: boolean;
}

/** Relative error of a product of two doubles, with room. */
const NOISE = 1e-9;

/** undefined for a column that is no product. Throws when a row's value is not the product of its factors, or a factor is no column. */
export function productFormula(table: Table, column: Column, data: readonly { readonly contents: readonly Content[] }[]): ProductFormula | undefined {
  if (column.product === undefined) return undefined;
  const own = table.columns.indexOf(column);
  const factors = column.product.map((key) => table.columns.findIndex((other) => other.key === key));
  if (factors.includes(-1)) throw new Error(`table ${table.id}: column “${column.key}” multiplies ${column.product.join(" × ")}, which are not all columns`);

  let rounded = false;
  for (const { contents } of data) {
    const product = exactProduct(contents, factors);
    const value = contents[own];
    if (product === undefined || value?.type !== "number" || close(value.value, product)) continue;
    if (!close(value.value, toFen(product))) throw new Error(`table ${table.id}: column “${column.key}” says ${value.value}, its factors give ${product}`);
    rounded = true;
  }
  return { factors, rounded };
}

/** Product of a row's factors; undefined when one of them is not a number. */
export function exactProduct(contents: readonly Content[], factors: ProductFormula["factors"]): number | undefined {
  const numbers = factors.flatMap((index) => {
    const content = contents[index];
    return content?.type === "number" ? [content.value] : [];
  });
  return numbers.length === factors.length ? numbers.reduce((product, value) => product * value, 1) : undefined;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b));
/** Half away from zero, as Excel's ROUND; the tiny factor undoes binary noise (1.005 × 100 = 100.49999…). */
const toFen = (value: number): number => (Math.sign(value) * Math.round(Math.abs(value) * 100 * (1 + Number.EPSILON * 4))) / 100;
