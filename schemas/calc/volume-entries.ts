/** The volumes of the bid → the chapters and forms that stand in them, each with the id of its volume. */
import type { Catalog } from "../catalog.ts";
import type { Entry } from "../entry.ts";

/** `chapters/ups` → `technical`; covers are left out, for nothing can point to them. */
export function volumeOfEntries(catalog: Catalog): ReadonlyMap<string, string> {
  const volumes = new Map<string, string>();
  for (const { value } of catalog.all("volumes")) {
    for (const { chapter, forms = [] } of value.parts.flatMap((part) => [part, ...(part.parts ?? [])])) {
      for (const key of [...(chapter === undefined ? [] : [`chapters/${chapter}`]), ...forms.map((id) => `forms/${id}`)]) volumes.set(key, value.id);
    }
  }
  return volumes;
}

/** The bodies that stand in volumes. */
export const volumeBodies = (catalog: Catalog, placed: ReadonlyMap<string, string>): readonly Entry[] =>
  [...catalog.all("chapters"), ...catalog.all("forms")].filter((entry) => placed.has(`${entry.collection}/${entry.id}`));
