/** Which falling due of a duty is proven done: by evidence that was handed over, or by the record of an inspection. */
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";
import type { Occurrence } from "./duty-dates.ts";

type Obligation = EntryValue<"obligations">;

export type DutyState = "done" | "open" | "late";

export interface DutyProof {
  /** Ids of evidence that close it, in the order of content. */
  readonly evidence: readonly string[];
  readonly state: DutyState;
}

export interface ProofBook {
  /** `block`: undefined for a duty that no blocks share. `today`: what came later is not known yet; the due day itself is in time. */
  of(obligation: Obligation, block: string | undefined, occurrence: Occurrence, today: string): DutyProof;
}

/** What the bid asks for is proven by the volumes; a condition or a prohibition is not handed over. */
export const needsProof = ({ phase, kind }: Obligation): boolean => phase !== "bid" && kind !== "condition" && kind !== "prohibition";

export function proofBook(catalog: Catalog): ProofBook {
  const evidence = Map.groupBy(catalog.all("evidence").map(({ value }) => value), ({ obligation }) => obligation);
  const inspected = inspectionDays(catalog);
  return {
    of(obligation, block, { period, from, due, daily }, today) {
      const found = (evidence.get(obligation.id) ?? []).filter((one) => one.date <= today && (one.period ?? "") === period && (one.block === undefined || one.block === block)).map(({ id }) => id);
      const recorded = !daily && (inspected.get(obligation.id) ?? []).some((day) => day >= from && day <= due && day <= today);
      const state = found.length > 0 || recorded ? "done" : !daily && due < today && needsProof(obligation) ? "late" : "open";
      return { evidence: found, state };
    },
  };
}

/** Days on which an inspection that fulfils a duty was made, by the duty's id. */
function inspectionDays(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, string[]>();
  for (const { value: record } of catalog.all("inspections")) {
    const plan = catalog.get("inspectionPlans", record.plan)?.value;
    for (const duty of plan?.duties ?? []) days.set(duty, [...(days.get(duty) ?? []), ...record.rows.map(({ at }) => at.slice(0, 10))]);
  }
  return days;
}
