/** A fault's moment and scope → the levels it may have. */
import type { EntryValue } from "../collections/index.ts";

/** Both ends belong to a window, so that a border moment has two levels; a window whose end is not later runs over midnight. */
export function inWindow(time: string, from: string, to: string): boolean {
  return from < to ? from <= time && time <= to : time >= from || time <= to;
}

/** Levels of the scope in whose window the moment (`YYYY-MM-DD HH:MM`) lies. */
export const levelsAt = (levels: readonly EntryValue<"faultLevels">[], scope: string, moment: string): readonly EntryValue<"faultLevels">[] =>
  levels.filter((level) => level.scope === scope && inWindow(moment.slice(11), level.from, level.to));
