/** One content file → plain value, positions, prose; from the memory of earlier runs when its text is known. */
import { createHash } from "node:crypto";
import type { Root } from "mdast";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { freeze, thaw } from "./frozen.ts";
import { parseMdx } from "./mdx.ts";
import type { Position } from "./positions.ts";
import type { ContentFile } from "./read.ts";
import { parseYaml, type PlainValue } from "./yaml.ts";

export interface ParsedFile {
  readonly value: PlainValue | undefined;
  readonly positions: Position;
  readonly body: Root | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Remembers texts by key between runs. The key holds the digest of the text, so what is remembered cannot be stale. */
export interface ParseMemory {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

export function parseFile(file: ContentFile, format: "yaml" | "mdx", memory?: ParseMemory): ParsedFile {
  const key = memory && `${createHash("sha256").update(`${file.path}\n${file.text}`).digest("hex")}.${format}`;
  const known = key ? memory?.get(key) : undefined;
  if (known !== undefined) return { ...thaw(known), diagnostics: [] };
  const parsed: ParsedFile = format === "mdx" ? parseMdx(file) : { ...parseYaml(file), body: undefined };
  const { value, positions, body, diagnostics } = parsed;
  // Only what is free of problems is remembered. The path is in the key: whether a link leads out depends on it.
  if (key && value !== undefined && diagnostics.length === 0) memory?.set(key, freeze({ value, positions, body }));
  return parsed;
}
