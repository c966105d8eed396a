/** What a collection is: where its files lie, how they are cut into entries, what an entry holds, who may see it. */
import type { z } from "zod";
import type { Audience } from "../fields/index.ts";

export interface Collection<S extends z.ZodType = z.ZodType> {
  /** The domain's Chinese name, as people say it. */
  readonly title: string;
  /** One sentence: what an entry is. */
  readonly what: string;
  /** Paths relative to the content folder: exact, or with `*` for a file or folder name. */
  readonly files: readonly string[];
  /** list: a file is a sequence of entries. document: a file is one entry. mdx: front matter is the entry, prose follows. */
  readonly format: "list" | "document" | "mdx";
  readonly schema: S;
  /** Who may see the fields that do not say otherwise. */
  readonly readers: readonly Audience[];
}

export const defineCollection = <S extends z.ZodType>(collection: Collection<S>): Collection<S> => collection;
