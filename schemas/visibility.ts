/** A catalog → what one reader may see of it: fields that are not theirs are taken out before anything is built. */
import type { z } from "zod";
import { linkContent, type Catalog } from "./catalog.ts";
import { collections, type Collection } from "./collections/index.ts";
import type { Entry } from "./entry.ts";
import { meaningOf, type Audience } from "./fields/index.ts";

/** A catalog in which each entry holds only the fields that the reader may see; entries without any are left out. */
export function visibleTo(catalog: Catalog, audience: Audience): Catalog {
  const entries: Entry[] = [];
  for (const entry of catalog.entries) {
    const collection: Collection = collections[entry.collection];
    const open = collection.readers.includes(audience);
    const value = strip(collection.schema, entry.value, audience, open);
    if (value !== undefined) entries.push(audience === "bid" ? ({ ...entry, value } as Entry) : shown(entry, value, open));
  }
  return linkContent(entries, open(catalog, audience), new Set()).catalog;
}

/** The file's text holds what is hidden, so it stays behind; prose below the front matter belongs to the collection's readers alone. */
function shown(entry: Entry, value: unknown, open: boolean): Entry {
  const { body, source, ...rest } = entry;
  return { ...rest, value, source: { file: source.file, text: "" }, position: { start: 0, end: 0 }, ...(open && body ? { body } : {}) } as Entry;
}

/** Attachments are scans of the bid: nobody else sees their paths. */
const open = (catalog: Catalog, audience: Audience): Catalog["attachments"] => (audience === "bid" ? catalog.attachments : []);

interface Definition {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
}

const restricted = new WeakMap<z.ZodType, boolean>();

/** Whether the schema or anything below it names its own readers. */
function restricts(schema: z.ZodType): boolean {
  const known = restricted.get(schema);
  if (known !== undefined) return known;
  const { innerType, in: input, shape, element } = schema._zod.def as Definition;
  const below = [innerType, input, element, ...Object.values(shape ?? {})].filter((child) => child !== undefined);
  const result = meaningOf(schema).readers !== undefined || below.some(restricts);
  restricted.set(schema, result);
  return result;
}

/** The value with what is hidden taken out; undefined when nothing of it may be seen. `open`: the readers above include the audience. */
function strip(schema: z.ZodType, value: unknown, audience: Audience, open: boolean): unknown {
  const readers = readersOf(schema);
  const mine = readers ? readers.includes(audience) : open;
  if (value === undefined || !restricts(schema)) return mine ? value : undefined;
  const { innerType, in: input, shape, element } = schema._zod.def as Definition;
  const inner = innerType ?? input;
  if (inner) return strip(inner, value, audience, mine);
  if (shape && typeof value === "object" && value !== null) {
    const kept: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(shape)) {
      const seen = strip(child, (value as Record<string, unknown>)[key], audience, mine);
      if (seen !== undefined) kept[key] = seen;
    }
    return Object.keys(kept).length > 0 ? kept : undefined;
  }
  if (element && Array.isArray(value)) {
    const kept = value.map((item) => strip(element, item, audience, mine)).filter((item) => item !== undefined);
    return kept.length > 0 || mine ? kept : undefined;
  }
  return mine ? value : undefined;
}

function readersOf(schema: z.ZodType): readonly Audience[] | undefined {
  return meaningOf(schema).readers;
}
