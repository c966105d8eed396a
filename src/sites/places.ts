/** Where in a site an entry of content stands: the one place that knows the addresses of pages. */
import type { CollectionName, Entry, EntryValue, Model } from "../../schemas/index.ts";
import { anchor } from "./link.ts";

type Place = (id: string, value: unknown, model: Model) => string | undefined;
const page = (folder: string): Place => (id) => `${folder}/${id}.html`;
const row = (folder: string): Place => (id) => `${folder}/index.html${anchor(id)}`;

const places: Partial<Readonly<Record<CollectionName, Place>>> = {
  blocks: (_id, value, model) => {
    const block = value as EntryValue<"blocks">;
    const module = model.systems.modules.find(({ id }) => id === block.module);
    return module && `systems/${module.system}.html${anchor(module.id)}`;
  },
  certificates: row("company"),
  chapters: page("chapters"),
  clarifications: page("clarifications"),
  contract: () => "index.html",
  drills: page("drills"),
  equipment: page("equipment"),
  faultLevels: row("service-levels"),
  forms: page("forms"),
  modules: (id, value) => `systems/${(value as EntryValue<"modules">).system}.html${anchor(id)}`,
  obligations: row("obligations"),
  playbooks: page("playbooks"),
  pricing: page("pricing"),
  references: row("company"),
  risks: row("risks"),
  roster: page("staffing"),
  scoring: row("scoring"),
  serviceGrades: row("service-levels"),
  serviceItems: row("systems"),
  serviceStandards: row("service-levels"),
  serviceTimes: row("service-levels"),
  spares: row("spares"),
  staffingRequirements: row("staffing"),
  standards: row("standards"),
  systems: page("systems"),
};

/** Relative to the site's root; undefined when no page shows the entry. */
export function placeOfEntry(entry: Entry, model: Model): string | undefined {
  return places[entry.collection]?.(entry.id, entry.value, model);
}

/** What people call an entry. */
export function titleOfEntry(entry: Entry): string {
  const value = entry.value as { title?: unknown; name?: unknown; role?: unknown; project?: unknown };
  const found = [value.title, value.name, value.role, value.project].find((text) => typeof text === "string");
  return (found as string | undefined) ?? entry.id;
}
