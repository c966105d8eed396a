/** A view by its id → its value, when the reader may see it. */
import { views } from "../../generators/views/index.ts";
import { isTable, withoutHidden } from "../../generators/views/show.ts";
import type { Facts } from "../../generators/values/facts.ts";
import type { Table } from "../../generators/values/table.ts";
import type { Site } from "./site.ts";

/** undefined when there is no such view, or the reader may not have it. */
export function viewValue({ audience, model }: Site, id: string, parameter?: string): Table | Facts | undefined {
  const view = views.find((candidate) => candidate.id === id);
  if (!view?.readers.includes(audience)) return undefined;
  const value = view.build(model, parameter);
  return isTable(value) ? withoutHidden(value) : value;
}

/** The table of a view; undefined also when the view gives facts. */
export function viewTable(site: Site, id: string, parameter?: string): Table | undefined {
  const value = viewValue(site, id, parameter);
  return value && isTable(value) ? value : undefined;
}

export function viewFacts(site: Site, id: string, parameter?: string): Facts | undefined {
  const value = viewValue(site, id, parameter);
  return value && !isTable(value) ? value : undefined;
}
