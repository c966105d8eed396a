/** Everything that people will read of the content: prose fields, and the text of MDX bodies. */
import { visit } from "unist-util-visit";
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

/** Every text that content holds, also those that are names, numbers or dates. */
export function* textsOf(catalog: Catalog): Generator<Prose> {
  for (const entry of catalog.entries) if (!notOurs.has(entry.collection)) yield* textsIn(entry, entry.value, []);
  yield* bodiesOf(catalog);
}

function* textsIn(entry: Entry, value: unknown, path: Path): Generator<Prose> {
  if (typeof value === "string") yield { entry, path, text: value };
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The tender's own words are left out. */
export function* proseOf(catalog: Catalog): Generator<Prose> {
  for (const field of catalog.prose) if (!notOurs.has(field.entry.collection)) yield field;
  yield* bodiesOf(catalog);
}

function* bodiesOf(catalog: Catalog): Generator<Prose> {
  for (const entry of catalog.entries) {
    if (!entry.body) continue;
    const found: Prose[] = [];
    visit(entry.body, "text", (node) => {
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      const place = (words: string): Place =>
        start === undefined || end === undefined ? placeOf(entry.source, 0, 1) : placeOfPart(entry.source, { start, end }, words);
      found.push({ entry, path: [], text: node.value, place });
    });
    yield* found;
  }
}
