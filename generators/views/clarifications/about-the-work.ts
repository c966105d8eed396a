/** Picks the doubts about the work itself whose handling the bid tells the committee: content marks them. */
import type { EntryValue } from "../../../schemas/index.ts";

type Clarification = EntryValue<"clarifications">;

/** Doubts about how bids are judged or written are settled by the bid, not in the work. */
export const aboutTheWork = (all: readonly Clarification[]): Clarification[] => all.filter(({ inBid }) => inBid === "true");
