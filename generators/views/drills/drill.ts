/** One drill as its views look it up: by its id, with who is who. */
import type { EntryValue, Model } from "../../../schemas/index.ts";

export type Drill = EntryValue<"drills">;

/** The ids for which the views of one drill can be built. */
export const drillIds = ({ values }: Model): readonly string[] => values("drills").map(({ id }) => id);

export const drillOf = ({ values }: Model, id: string | undefined): Drill | undefined => values("drills").find((drill) => drill.id === id);

/** By date; drills of one day in the order of content. */
export const byDate = (drills: readonly Drill[]): Drill[] => [...drills].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** Whoever is not told that a drill was held has its forms, not its results. */
export const isHeld = ({ status }: Drill): boolean => status === "held";

/** What the person does in the drill; empty when they take no part. */
export const roleOf = ({ participants }: Drill, person: string): string => participants.find((participant) => participant.person === person)?.role ?? "";

export const kindWords: Readonly<Record<Drill["kind"], string>> = { emergency: "应急演练", "attack-defence": "攻防演练" };

/** Minutes since the start, as scripts write them. */
export const afterStart = (minute: number): string => `T+${minute}`;

/** The time of day, HH:MM, so many minutes after another; past midnight it starts anew. */
export function clockAfter(start: string, minutes: number): string {
  const [hours = 0, rest = 0] = start.split(":").map(Number);
  const total = (hours * 60 + rest + minutes) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

/** The review at the end takes as long as the step before it, at least this. */
const SHORTEST = 10;

/** Minutes after the start at which the script ends. */
export function endOf(script: Drill["script"]): number {
  const [before, last] = [script.at(-2)?.minute ?? 0, script.at(-1)?.minute ?? 0];
  return last + Math.max(SHORTEST, last - before);
}
