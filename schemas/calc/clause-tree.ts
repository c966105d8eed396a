/** Clauses in the order of the tender → what stands above each: a citation of a heading, table or lead-in covers all below it. */
import type { EntryValue } from "../collections/index.ts";

type Clause = EntryValue<"clauses">;

/** Clause id → the ids above it, nearest first: its table, its lead-ins, its headings. */
export function ancestorsOf(clauses: readonly Clause[]): ReadonlyMap<string, readonly string[]> {
  const above = new Map<string, readonly string[]>();
  const headings: string[] = [];
  let leadIns: readonly string[] = [];
  let table: string | undefined;
  for (const { id, kind, level = 1 } of clauses) {
    if (kind === "artefact") continue;
    if (kind === "heading") {
      headings.length = Math.min(headings.length, level - 1);
      above.set(id, under(headings));
      headings[level - 1] = id;
      [leadIns, table] = [[], undefined];
      continue;
    }
    leadIns = leadIns.filter((leadIn) => id.startsWith(`${leadIn}-`));
    if (kind !== "row") table = undefined;
    above.set(id, [...(table === undefined ? [] : [table]), ...leadIns, ...under(headings)]);
    if (kind === "lead-in") leadIns = [id, ...leadIns];
    if (kind === "table") table = id;
  }
  return above;
}

/** Levels that the tender leaves out are holes. */
const under = (headings: readonly (string | undefined)[]): string[] => headings.filter((id) => id !== undefined).reverse();
