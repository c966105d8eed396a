/** Everything that people will read of the content: prose fields, and the text of MDX bodies. */
import type { Nodes } from "mdast";
import type { Catalog } from "../catalog.ts";
import type { CollectionName } from "../collections/index.ts";
import type { Place } from "../diagnostics/index.ts";
import type { Entry } from "../entry.ts";
import { placeOf, placeOfPart, type Path } from "../source/index.ts";

export interface Prose {
  readonly entry: Entry;
  readonly path: Path;
  readonly text: string;
  /** The place of some words, for text of a body, which has no path. */
  readonly place?: (words: string) => Place;
}

/** The tender's own words, and the lists of words to look for. */
const notOurs: ReadonlySet<CollectionName> = new Set(["clauses", "clauseSeal", "houseWords"]);

/** What several rules ask for is gathered once a catalog. */
interface Gathered {
  readonly prose: readonly Prose[];
  readonly texts: readonly Prose[];
}

const gathered = new WeakMap<Catalog, Gathered>();

/** Every text that content holds, also those that are names, numbers or dates. */
export const textsOf = (catalog: Catalog): readonly Prose[] => gather(catalog).texts;

/** The tender's own words are left out. */
export const proseOf = (catalog: Catalog): readonly Prose[] => gather(catalog).prose;

function gather(catalog: Catalog): Gathered {
  const known = gathered.get(catalog);
  if (known) return known;
  const bodies: Prose[] = [];
  const texts: Prose[] = [];
  for (const entry of catalog.entries) {
    if (notOurs.has(entry.collection)) continue;
    addTexts(texts, entry, entry.value, []);
    if (entry.body) addBody(bodies, entry, entry.body);
  }
  const result = {
    prose: [...catalog.prose.filter(({ entry }) => !notOurs.has(entry.collection)), ...bodies],
    texts: [...texts, ...bodies],
  };
  gathered.set(catalog, result);
  return result;
}

function addTexts(found: Prose[], entry: Entry, value: unknown, path: Path): void {
  if (typeof value === "string") found.push({ entry, path, text: value });
  else if (Array.isArray(value)) value.forEach((inner, index) => addTexts(found, entry, inner, [...path, index]));
  else if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) addTexts(found, entry, (value as Record<string, unknown>)[key], [...path, key]);
  }
}

function addBody(found: Prose[], entry: Entry, node: Nodes): void {
  if (node.type === "text") {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const place = (words: string): Place =>
      start === undefined || end === undefined ? placeOf(entry.source, 0, 1) : placeOfPart(entry.source, { start, end }, words);
    found.push({ entry, path: [], text: node.value, place });
  } else if ("children" in node) {
    for (const child of node.children) addBody(found, entry, child);
  }
}
