/** The rows of a content file ↔ text, so that a file whose text is known is neither parsed nor typed again. */
import { hash } from "node:crypto";
import type { Root } from "mdast";
import type { ContentFile, Position } from "./source/index.ts";

/** Remembers texts by key between runs. The key holds the digest of the file, so what is remembered cannot be stale. */
export interface ParseMemory {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

export interface FileRows {
  readonly rows: readonly { readonly value: unknown; readonly position: Position }[];
  /** Prose below the front matter, for MDX. */
  readonly body: Root | undefined;
}

/** The path is in the key: which collection a file belongs to, and whether a link leads out of the folder, depend on it. */
export const keyOf = (file: ContentFile): string => hash("sha256", `${file.path}\n${file.text}`);

/** Only rows without a problem are frozen: a problem is told at its place, which a later run would not know. */
export const freeze = ({ rows, body }: FileRows): string =>
  JSON.stringify({
    values: rows.map(({ value }) => value),
    // Each as a text of its own: it is read only when somebody asks for a place.
    spans: rows.map(({ position }) => JSON.stringify(flatten(position))),
    body,
  });

/** undefined when the text is not whole: then the file is read anew. */
export function thaw(text: string): FileRows | undefined {
  let known: { values: unknown[]; spans: string[]; body?: Root };
  try {
    known = JSON.parse(text) as typeof known;
  } catch {
    return undefined;
  }
  const { values, spans, body } = known;
  return { rows: values.map((value, index) => ({ value, position: lazy(() => unflatten(JSON.parse(spans[index] as string) as Flat)) })), body };
}

/** start, end, start and end of the key (-1 for none), then each child's key and itself. */
type Flat = (number | string | Flat)[];

const flatten = ({ start, end, key, children }: Position): Flat => [
  start, end, key?.start ?? -1, key?.end ?? -1, ...[...(children ?? [])].flatMap(([name, child]): Flat => [name, flatten(child)]),
  ...(children ? [] : ["scalar"]),
];

function unflatten([start, end, keyStart, keyEnd, ...rest]: Flat): Position {
  const span = { start: start as number, end: end as number, ...((keyStart as number) < 0 ? {} : { key: { start: keyStart as number, end: keyEnd as number } }) };
  if (rest.length === 1) return span;
  const children = new Map<string | number, Position>();
  for (let i = 0; i < rest.length; i += 2) children.set(rest[i] as string | number, unflatten(rest[i + 1] as Flat));
  return { ...span, children };
}

/** A position that is worked out when somebody asks for it. */
function lazy(make: () => Position): Position {
  let made: Position | undefined;
  const position = (): Position => (made ??= make());
  return {
    get start() { return position().start; },
    get end() { return position().end; },
    get key() { return position().key; },
    get children() { return position().children; },
  } as Position;
}
