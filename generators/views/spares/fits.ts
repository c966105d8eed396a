/** The devices that a spare fits, as ids of rows of the equipment lists → words: rows of one name become one entry. */
import type { Model } from "../../../schemas/index.ts";

export type Item = Model["equipment"][number]["list"]["items"][number];

export function itemsById({ equipment }: Pick<Model, "equipment">): ReadonlyMap<string, Item> {
  return new Map(equipment.flatMap(({ list }) => list.items.map((item) => [item.id, item] as const)));
}

/** “投影机 EB-C260M、CB-2245U；短焦投影机”, “加密机（清单 17 行）”, “全部 7 种” when a whole list of more than one row is meant. */
export function fitsText(fits: readonly string[], equipment: Model["equipment"]): string {
  const whole = equipment.find(({ list }) => list.items.length > 1 && list.items.length === fits.length && list.items.every(({ id }) => fits.includes(id)));
  if (whole) return `全部 ${whole.rows} 种`;
  const items = itemsById({ equipment });
  const named = new Map<string, Item[]>();
  for (const id of fits) {
    const item = items.get(id);
    if (!item) continue;
    const name = item.name.replace(/[(（][^)）]*[)）]$/, "");
    named.set(name, [...(named.get(name) ?? []), item]);
  }
  return [...named].map(([name, same]) => (same.length === 1 ? name : `${name}${several(same)}`)).join("；");
}

/** Rows of one name differ by their models, if they have some and not too many to read. */
function several(items: readonly Item[]): string {
  const models = [...new Set(items.map(({ model }) => model).filter((model) => model !== undefined && model !== ""))];
  return models.length > 1 && models.length <= 3 ? ` ${models.join("、")}` : `（清单 ${items.length} 行）`;
}
