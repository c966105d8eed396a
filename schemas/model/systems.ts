/** The systems with what belongs to each: modules, blocks, playbooks, drills, duties. */
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";

export interface SystemPicture {
  readonly system: EntryValue<"systems">;
  readonly modules: readonly EntryValue<"modules">[];
  readonly blocks: readonly EntryValue<"blocks">[];
  readonly playbooks: readonly EntryValue<"playbooks">[];
  /** Those that count for it: exercises of attack and defence are another service. */
  readonly drills: readonly EntryValue<"drills">[];
  readonly risks: readonly EntryValue<"risks">[];
  readonly personMonths: number;
}

export interface SystemsModel {
  readonly systems: readonly SystemPicture[];
  readonly modules: readonly EntryValue<"modules">[];
  readonly blocks: readonly EntryValue<"blocks">[];
  readonly serviceItems: readonly EntryValue<"serviceItems">[];
  readonly personMonths: number;
}

export function systemsModel(catalog: Catalog): SystemsModel {
  const values = <N extends "modules" | "blocks" | "serviceItems" | "playbooks" | "drills" | "risks">(name: N) =>
    catalog.all(name).map(({ value }) => value);
  const modules = values("modules");
  const blocks = values("blocks");
  const systems = catalog.all("systems").map(({ value: system }) => {
    const own = modules.filter((module) => module.system === system.id);
    return {
      system,
      modules: own,
      blocks: blocks.filter((block) => own.some(({ id }) => id === block.module)),
      playbooks: values("playbooks").filter((playbook) => playbook.systems.includes(system.id)),
      drills: values("drills").filter((drill) => drill.kind === "emergency" && drill.system === system.id),
      risks: values("risks").filter((risk) => risk.systems?.includes(system.id)),
      personMonths: own.reduce((sum, { personMonths }) => sum + personMonths, 0),
    };
  });
  return { systems, modules, blocks, serviceItems: values("serviceItems"), personMonths: modules.reduce((sum, { personMonths }) => sum + personMonths, 0) };
}
