/** A view by its id → its value, when the reader may see it. */
import { views } from "../../generators/views/index.ts";
import { isDiagram, isScans, isTable, withoutHidden } from "../../generators/views/show.ts";
import type { ViewValue } from "../../generators/views/view.ts";
import type { Facts } from "../../generators/values/facts.ts";
import type { Table } from "../../generators/values/table.ts";
import type { Site } from "./site.ts";

type Value = ViewValue | undefined;
const built = new WeakMap<Site, Map<string, Value>>();

/** undefined when there is no such view, or the reader may not have it. Many pages show parts of one table: it is built once. */
export function viewValue(site: Site, id: string, parameter?: string): Value {
  const known = built.get(site) ?? new Map<string, Value>();
  built.set(site, known);
  const key = JSON.stringify([id, parameter]);
  if (!known.has(key)) known.set(key, build(site, id, parameter));
  return known.get(key);
}

function build({ audience, model }: Site, id: string, parameter: string | undefined): Value {
  const view = views.find((candidate) => candidate.id === id);
  if (!view?.readers.includes(audience)) return undefined;
  const value = view.build(model, parameter);
  return isTable(value) ? withoutHidden(value) : value;
}

/** The table of a view; undefined also when the view gives something else. */
export function viewTable(site: Site, id: string, parameter?: string): Table | undefined {
  const value = viewValue(site, id, parameter);
  return value && isTable(value) ? value : undefined;
}

export function viewFacts(site: Site, id: string, parameter?: string): Facts | undefined {
  const value = viewValue(site, id, parameter);
  return value && !isTable(value) && !isScans(value) && !isDiagram(value) ? value : undefined;
}
