/** The price tables, in order, and the price. */
import { sumMoney } from "../calc/totals.ts";
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";

export interface PricingModel {
  readonly tables: readonly EntryValue<"pricing">[];
  /** Yuan: the sum of the tables that are not the summary. */
  readonly total: number;
}

export function pricingModel(catalog: Catalog): PricingModel {
  const tables = catalog.all("pricing").map(({ value }) => value).sort((a, b) => a.order - b.order);
  return { tables, total: sumMoney(tables.filter(({ kind }) => kind !== "summary").map(({ total }) => total)) };
}
