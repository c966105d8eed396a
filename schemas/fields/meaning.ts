/** What a field means beyond its type: kept in the schema's metadata, read by the catalog, the editors' schemas and the sites. */
import type { z } from "zod";

/** Who may read a site. */
export const audiences = ["bid", "runbook", "review"] as const;
export type Audience = (typeof audiences)[number];

export interface Meaning {
  /** The value is the id of an entry of this namespace. */
  readonly refersTo?: string;
  /** The value is an id that others may refer to, in this namespace. */
  readonly defines?: string;
  /** The value is `{ clause, quote }`: the quote must stand in the clause. */
  readonly citation?: true;
  /** Free text that people read: placeholders and typed numbers are looked for. */
  readonly prose?: true;
  /** Who may see the value, when it differs from the collection's readers. */
  readonly readers?: readonly Audience[];
  /** What an editor should accept, where YAML's own types differ from ours. */
  readonly editor?: Readonly<Record<string, unknown>>;
}

/** Adds meaning and a sentence for people to a schema. */
export function meaning<S extends z.ZodType>(schema: S, description: string, more: Meaning = {}): S {
  return schema.meta({ description, meaning: { ...meaningOf(schema), ...more } }) as S;
}

export function meaningOf(schema: z.ZodType): Meaning {
  return ((schema.meta() ?? {}) as { meaning?: Meaning }).meaning ?? {};
}

export function descriptionOf(schema: z.ZodType): string {
  return schema.meta()?.description ?? "";
}

/** Names who may see a field; without it the readers of the collection may. */
export function readers<S extends z.ZodType>(schema: S, ...who: Audience[]): S {
  return meaning(schema, descriptionOf(schema), { readers: who });
}
