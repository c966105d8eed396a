/** The obligations as dated duties over the term: when each falls due, for whom, whose it is, what waits for it, and whether it is done. */
import { reportingDate, contractTime } from "../calc/contract-time.ts";
import { dutyDates, type DutyDates, type Occurrence } from "../calc/duty-dates.ts";
import { proofBook, type DutyState, type ProofBook } from "../calc/duty-proof.ts";
import { paymentsNamed } from "../calc/payments-named.ts";
import { workdayOnOrBefore } from "../calc/workdays.ts";
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";
import type { Duty } from "./obligations.ts";

/** One duty falling due once; a daily series is one. */
export interface DatedDuty extends Occurrence {
  /** `o6-b-a1/b-oa-rs@2025-03`; what has no period ends with the obligation's or block's id. */
  readonly id: string;
  readonly duty: Duty;
  /** The last working day on or before the due day; undefined where no table says which days are worked. */
  readonly by: string | undefined;
  /** Ids of the systems that it is for; none: it is for the contract as a whole. */
  readonly systems: readonly string[];
  readonly state: DutyState;
  readonly evidence: readonly string[];
  /** Names of the payments that wait for it. */
  readonly payments: readonly string[];
}

/** What falls due together: one obligation and period, for all its blocks at once. One line of the calendar. */
export interface CalendarEntry {
  /** `o6-b-a1@2025-03` */
  readonly id: string;
  readonly first: DatedDuty;
  /** One, or one a block. */
  readonly duties: readonly DatedDuty[];
  /** done: all are; late: any is. */
  readonly state: DutyState;
}

export interface UndatedDuty {
  readonly duty: Duty;
  readonly why: NonNullable<DutyDates["without"]>;
  /** Names of the payments that wait for it. */
  readonly payments: readonly string[];
}

export interface DutiesModel {
  /** The day for which lateness is told. */
  readonly today: string;
  /** By due day, then in the order of content. */
  readonly dated: readonly DatedDuty[];
  readonly calendar: readonly CalendarEntry[];
  /** Duties that no day can be given, and why. */
  readonly undated: readonly UndatedDuty[];
  /** The same picture as of another day. */
  asOf(today: string): DutiesModel;
}

export function dutiesModel(catalog: Catalog, obligations: readonly Duty[]): DutiesModel {
  const proof = proofBook(catalog);
  return build(catalog, obligations, proof, reportingDate(catalog) ?? "");
}

function build(catalog: Catalog, obligations: readonly Duty[], proof: ProofBook, today: string): DutiesModel {
  const time = contractTime(catalog);
  const find = (id: string) => catalog.get("obligations", id)?.value;
  const payments = catalog.one("contract")?.value.payments ?? [];
  const dated: DatedDuty[] = [];
  const undated: UndatedDuty[] = [];
  const known = new Map<string, DutyDates>();
  for (const duty of time ? obligations : []) {
    const { obligation, block } = duty;
    const dates = known.get(obligation.id) ?? dutyDates(obligation, time as NonNullable<typeof time>, find);
    known.set(obligation.id, dates);
    if (dates.without !== undefined) undated.push({ duty, why: dates.without, payments: paymentsNamed(obligation.payment, payments).map(({ name }) => name) });
    for (const occurrence of dates.occurrences) {
      dated.push({
        ...occurrence, ...proof.of(obligation, block?.id, occurrence, today),
        id: occurrence.period ? `${duty.id}@${occurrence.period}` : duty.id,
        duty, by: workdayOnOrBefore(time?.tables ?? [], occurrence.due), systems: systemsOf(catalog, duty), payments: paymentsOf(obligation, occurrence, payments),
      });
    }
  }
  const sorted = dated.map((one, at) => ({ one, at })).sort((a, b) => (a.one.due < b.one.due ? -1 : a.one.due > b.one.due ? 1 : a.at - b.at)).map(({ one }) => one);
  return { today, dated: sorted, calendar: together(sorted), undated, asOf: (day) => build(catalog, obligations, proof, day) };
}

function systemsOf(catalog: Catalog, { obligation, block }: Duty): readonly string[] {
  const module = block && catalog.get("modules", block.module)?.value;
  return module ? [module.system] : (obligation.systems ?? []);
}

/** A duty of every period counts for the first named payment that runs through its month, else for the last. */
function paymentsOf({ payment }: EntryValue<"obligations">, { period, due }: Occurrence, payments: readonly { readonly name: string; readonly through?: string | undefined }[]): readonly string[] {
  const named = paymentsNamed(payment, payments);
  if (period === "" || named.length < 2) return named.map(({ name }) => name);
  const month = /^\d{4}-\d{2}$/.test(period) ? period : due.slice(0, 7);
  const first = named.find(({ through }) => through !== undefined && month <= through) ?? named.at(-1);
  return first ? [first.name] : [];
}

function together(dated: readonly DatedDuty[]): readonly CalendarEntry[] {
  const groups = Map.groupBy(dated, ({ duty, period }) => (period ? `${duty.obligation.id}@${period}` : duty.obligation.id));
  return [...groups].map(([id, duties]) => {
    const state: DutyState = duties.every((one) => one.state === "done") ? "done" : duties.some((one) => one.state === "late") ? "late" : "open";
    return { id, first: duties[0] as DatedDuty, duties, state };
  });
}
