/** The linked, derived picture that all outputs read: what one reader may see, and nothing else. */
import type { Catalog } from "../catalog.ts";
import type { CollectionName, EntryValue } from "../collections/index.ts";
import { openWorkCounts, type OpenWorkCounts } from "../calc/open-work.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { Audience } from "../fields/index.ts";
import { visibleTo } from "../visibility.ts";
import { clausesModel, type ClausesModel } from "./clauses.ts";
import { equipmentModel, type EquipmentList } from "./equipment.ts";
import { dutiesModel, type DutiesModel } from "./duties.ts";
import { obligationsModel, type Duty } from "./obligations.ts";
import { pricingModel, type PricingModel } from "./pricing.ts";
import { responsesModel, type ResponsesModel } from "./responses.ts";
import { risksModel, type RisksModel } from "./risks.ts";
import { staffingModel, type StaffingModel } from "./staffing.ts";
import { volumesModel, volumesWithPages, type VolumesModel } from "./volumes.ts";
import { systemsModel, type SystemsModel } from "./systems.ts";

export interface Model {
  readonly audience: Audience;
  readonly contract: EntryValue<"contract">;
  readonly clauses: ClausesModel;
  readonly responses: ResponsesModel;
  readonly systems: SystemsModel;
  readonly equipment: readonly EquipmentList[];
  readonly staffing: StaffingModel;
  readonly obligations: readonly Duty[];
  /** The obligations as dated duties over the term. */
  readonly duties: DutiesModel;
  readonly risks: RisksModel;
  readonly pricing: PricingModel;
  readonly volumes: VolumesModel;
  /** Entries of a collection as they stand, for what needs no derivation. */
  values<N extends CollectionName>(collection: N): readonly EntryValue<N>[];
  /** What a rule finds today, by its id. */
  findings(rule: string): Findings;
  /** What is still sample, to be filled in, missing or unanswered. */
  readonly open: OpenWorkCounts;
  readonly catalog: Catalog;
}

export interface Findings {
  readonly errors: number;
  /** Warnings, and work that is still open. */
  readonly warnings: number;
}

function findingsOf(diagnostics: readonly Diagnostic[]): Model["findings"] {
  const byRule = Map.groupBy(diagnostics, ({ rule }) => rule);
  return (rule) => {
    const found = byRule.get(rule) ?? [];
    const errors = found.filter(({ severity }) => severity === "error").length;
    return { errors, warnings: found.length - errors };
  };
}

/** undefined when there is no contract: then nothing can be built. */
export function buildModel(whole: Catalog, diagnostics: readonly Diagnostic[], audience: Audience): Model | undefined {
  const catalog = visibleTo(whole, audience);
  const contract = catalog.one("contract")?.value;
  if (!contract) return undefined;
  const clauses = clausesModel(catalog);
  const responses = responsesModel(catalog, clauses);
  const obligations = obligationsModel(catalog);
  return {
    audience, contract, clauses, catalog,
    responses,
    systems: systemsModel(catalog),
    equipment: equipmentModel(catalog),
    staffing: staffingModel(catalog),
    obligations,
    duties: dutiesModel(catalog, obligations),
    risks: risksModel(catalog),
    pricing: pricingModel(catalog),
    volumes: volumesModel(catalog, responses),
    values: (name) => catalog.all(name).map(({ value }) => value),
    findings: findingsOf(diagnostics),
    open: openWorkCounts(diagnostics),
  };
}

/** The same picture, with the pages on which the sections of the volumes begin. */
export const withPages = (model: Model, pages: ReadonlyMap<string, string>): Model => ({ ...model, volumes: volumesWithPages(model.volumes, pages) });
