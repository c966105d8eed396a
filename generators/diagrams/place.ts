/** A line of a diagram's code → its place in the content file. */
import { placeOf, type Diagnostic, type Entry } from "../../schemas/index.ts";
import { fencesIn, type Fence } from "../values/fence.ts";

export interface EntryFence extends Fence {
  readonly entry: Entry;
}

/** Diagrams of all prose, in the order of the entries. */
export const fencesOf = (entries: readonly Entry[]): EntryFence[] =>
  entries.flatMap((entry) => (entry.body ? fencesIn(entry.body).map((fence) => ({ ...fence, entry })) : []));

type Place = Pick<Diagnostic, "file" | "line" | "column" | "endLine" | "endColumn">;

/** `line` from 1; `words` as they stand in it, without them the whole line; the opening line of the fence when there is no code. */
export function placeInFence({ entry, code, node }: EntryFence, line: number, words: string | undefined): Place {
  const { text } = entry.source;
  const own = code.split(/\r?\n/)[line - 1] ?? "";
  let start = node.position?.start.offset ?? 0;
  if (own.trim() === "") return placeOf(entry.source, start, lineEnd(text, start));
  for (let left = line; left > 0; left -= 1) start = text.indexOf("\n", start) + 1;
  // In a list or quotation the file's line has more before the code's own.
  const inLine = Math.max(0, text.slice(start, lineEnd(text, start)).indexOf(own));
  const marked = words ? own.indexOf(words) : -1;
  const [from, length] = words && marked >= 0 ? [marked, words.length] : [own.length - own.trimStart().length, own.trim().length];
  return placeOf(entry.source, start + inLine + from, start + inLine + from + length);
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/\r?\n|$/);
  return from + end;
}
