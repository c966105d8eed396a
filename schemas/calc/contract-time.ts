/** What of the contract's content fixes dates: the term, the tables of working days, and the events of which the day is known. */
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";
import { always, type Clock } from "./clocks.ts";
import type { WorkdayTables } from "./workdays.ts";

/** A known day of an event; those that happen several times are told apart by a label. */
export interface EventDay {
  readonly date: string;
  /** Empty for what happens once. */
  readonly label: string;
  readonly title: string;
}

export interface ContractTime {
  readonly signed: string;
  readonly end: string;
  readonly tables: WorkdayTables;
  /** Known days of an event by the words in which duties name it; undefined: nobody knows when. */
  days(event: string): readonly EventDay[] | undefined;
  /** The duty after whose due days the event is counted. */
  after(event: string): string | undefined;
}

type KnownEvent = NonNullable<EntryValue<"contract">["events"]>[number];

/** undefined when there is no contract. */
export function contractTime(catalog: Catalog): ContractTime | undefined {
  const contract = catalog.one("contract")?.value;
  if (!contract) return undefined;
  const known = new Map((contract.events ?? []).flatMap((event) => event.names.map((name): [string, KnownEvent] => [name, event])));
  return {
    signed: contract.signed.value,
    end: contract.term.end,
    tables: catalog.all("workdays").map(({ value }) => value),
    days(name) {
      const event = known.get(name);
      return event && daysOf(event, contract, catalog);
    },
    after: (name) => known.get(name)?.after,
  };
}

function daysOf({ at, date }: KnownEvent, contract: EntryValue<"contract">, catalog: Catalog): readonly EventDay[] | undefined {
  const once = (day: string): readonly EventDay[] => [{ date: day, label: "", title: "" }];
  if (date !== undefined) return once(date);
  if (at === "signed") return once(contract.signed.value);
  if (at === "term-end") return once(contract.term.end);
  if (at === "drills") return catalog.all("drills").map(({ value }) => ({ date: value.date, label: value.id, title: value.title }));
  // Only the bid team is shown when bids are due.
  const due = at === "bids-due" ? (contract.bidsDue as { readonly value: string } | undefined) : undefined;
  return due && once(due.value.slice(0, 10));
}

/** The clock by its name in content; undefined for working time of which content does not give the hours. */
export function contractClock(catalog: Catalog, name: EntryValue<"serviceTimes">["clock"]): Clock | undefined {
  if (name === "7×24") return always;
  const hours = catalog.one("contract")?.value.workingHours;
  return hours && { kind: "working-hours", from: hours.from, to: hours.to, tables: catalog.all("workdays").map(({ value }) => value) };
}

/** The day for which lateness is told: content's own reporting date, else the date of its documents; never the machine's clock. */
export function reportingDate(catalog: Catalog): string | undefined {
  const contract = catalog.one("contract")?.value;
  return contract?.reportingDate ?? contract?.today;
}
