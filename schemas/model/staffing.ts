/** The people and the rows of the tender that they fill. */
import { yearsBetween } from "../calc/dates.ts";
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";

export interface Member {
  readonly person: EntryValue<"roster">;
  readonly requirement: EntryValue<"staffingRequirements"> | undefined;
  /** Whole years on the day of the documents; undefined when the reader may not see them. */
  readonly age: number | undefined;
  readonly years: number | undefined;
}

export interface StaffingModel {
  readonly members: readonly Member[];
  readonly requirements: readonly { readonly requirement: EntryValue<"staffingRequirements">; readonly members: readonly Member[] }[];
  readonly onsite: number;
  name(id: string): string;
}

export function staffingModel(catalog: Catalog): StaffingModel {
  const today = catalog.one("contract")?.value.today ?? "";
  const years = (from: string | undefined): number | undefined => (from === undefined || !today ? undefined : yearsBetween(from, today));
  const members = catalog.all("roster").map(({ value: person }): Member => ({
    person,
    requirement: person.role === undefined ? undefined : catalog.get("staffingRequirements", person.role)?.value,
    age: years(person.born),
    years: years(person.workingSince),
  }));
  const requirements = catalog.all("staffingRequirements").map(({ value: requirement }) => ({
    requirement, members: members.filter(({ person }) => person.role === requirement.id),
  })).sort((a, b) => a.requirement.order - b.requirement.order);
  const names = new Map(members.map(({ person }) => [person.id, person.name]));
  return { members, requirements, onsite: members.filter(({ person }) => person.onsite).length, name: (id) => names.get(id) ?? id };
}
