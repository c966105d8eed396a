/** Picks the serious doubts about the work itself from all doubts: those placed in chapter 6 and not in how bids are judged or written. */
import type { EntryValue } from "../../../schemas/index.ts";

type Clarification = EntryValue<"clarifications">;

/** Chapter 3 of the tender says how bids are judged, chapter 5 how they are written: doubts there are settled by the bid, not in the work. */
export const aboutTheWork = (all: readonly Clarification[]): Clarification[] =>
  all.filter(({ serious, places }) => serious === "true" && places.some(({ clause }) => clause.startsWith("c6-")) && !places.some(({ clause }) => /^c[35]-/.test(clause)));
