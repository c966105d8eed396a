/** The lists of what is maintained, in order, with their sums. */
import { sumQuantity } from "../calc/totals.ts";
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";

export interface EquipmentList {
  readonly list: EntryValue<"equipment">;
  readonly rows: number;
  /** Sum of the rows that state a quantity; undefined when none does. */
  readonly quantity: number | undefined;
}

export function equipmentModel(catalog: Catalog): readonly EquipmentList[] {
  return catalog.all("equipment").map(({ value: list }) => {
    const quantities = list.items.map(({ quantity }) => quantity).filter((quantity) => quantity !== undefined);
    return { list, rows: list.items.length, quantity: quantities.length > 0 ? sumQuantity(quantities) : undefined };
  }).sort((a, b) => a.list.order - b.list.order);
}
