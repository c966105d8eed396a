/** Everything that people will read of the content: prose fields, and the text of MDX bodies. */
import { visit } from "unist-util-visit";
import type { Catalog } from "../catalog.ts";
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

/** Clauses are the tender's own words and are left out. */
export function* proseOf(catalog: Catalog): Generator<Prose> {
  for (const field of catalog.prose) if (field.entry.collection !== "clauses") yield field;
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
