/** The roster and the attendance of the months → who can have worked on a day, and where. */
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";
import { isWorkday } from "./workdays.ts";

/** Why a person cannot have done it: not there yet, gone, absent, not stationed, day off without duty. */
export type Away = "early" | "left" | "absent" | "notStationed" | "dayOff";

export interface Presence {
  /** undefined: nothing speaks against it. `stationed`: work that only people on site do, while they are on duty. */
  away(person: string, date: string, stationed: boolean): Away | undefined;
  person(id: string): EntryValue<"roster"> | undefined;
}

export function presenceOf(catalog: Catalog): Presence {
  const people = new Map(catalog.all("roster").map(({ value }) => [value.id, value]));
  const tables = catalog.all("workdays").map(({ value }) => value);
  const absences = new Map<string, { from: string; to: string }[]>();
  const duty = new Map<string, readonly string[]>();
  const kept = new Set<string>();
  for (const { value } of catalog.all("attendance")) {
    kept.add(value.month);
    for (const { person, from, to } of value.absent) absences.set(person, [...(absences.get(person) ?? []), { from, to }]);
    for (const shift of value.duty) duty.set(shift.date, [...(duty.get(shift.date) ?? []), ...shift.people]);
  }
  return {
    person: (id) => people.get(id),
    away(id, date, stationed) {
      const person = people.get(id);
      if (!person) return undefined;
      if (date < person.joined) return "early";
      if (person.left !== undefined && date > person.left) return "left";
      if (absences.get(id)?.some(({ from, to }) => from <= date && date <= to)) return "absent";
      if (!stationed) return undefined;
      if (!person.onsite) return "notStationed";
      const off = isWorkday(tables, date) === false && kept.has(date.slice(0, 7));
      return off && !duty.get(date)?.includes(id) ? "dayOff" : undefined;
    },
  };
}
