/** One entry of content: its value, and where each part of it stands. */
import type { Root } from "mdast";
import type { CollectionName, EntryValue } from "./collections/index.ts";
import type { Place } from "./diagnostics/index.ts";
import { placeOf, placeOfPart, positionAt, type Path, type Position, type SourceText } from "./source/index.ts";

export interface Entry<N extends CollectionName = CollectionName> {
  readonly collection: N;
  /** The entry's id; without one, the collection's name, or the path without its ending where a collection has several files. */
  readonly id: string;
  readonly value: EntryValue<N>;
  readonly source: SourceText;
  /** Path of the file relative to the content folder. */
  readonly path: string;
  readonly position: Position;
  /** Prose below the front matter, for MDX. */
  readonly body?: Root;
}

/** The place of a field of the entry; of the nearest field above it when it is missing; of the id when the path is empty. */
export function placeIn(entry: Entry, path: Path = []): Place {
  const position = positionAt(entry.position, path);
  if (position === entry.position) {
    const idPosition = entry.position.children?.get("id");
    const at = idPosition ?? { start: position.start, end: Math.min(position.end, position.start + 1) };
    return placeOf(entry.source, at.start, at.end);
  }
  if (position.children && position.key) return placeOf(entry.source, position.key.start, position.key.end);
  return placeOf(entry.source, position.start, position.end);
}

/** The place of some words inside a field. */
export function placeOfWords(entry: Entry, path: Path, words: string): Place {
  return placeOfPart(entry.source, positionAt(entry.position, path), words);
}
