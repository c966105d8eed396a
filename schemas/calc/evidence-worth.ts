/** Evidence for a scoring item → the points that it is worth on the day the bids are due, and what is missing when it is worth none. */
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";
import { holdsOn, presentOn } from "./staffing.ts";

export type Evidence = EntryValue<"scoring">["evidence"][number];

export interface EvidenceWorth {
  readonly points: number;
  /** “驻场 15 人，不足 23 人”; undefined when the evidence stands. */
  readonly lacks: string | undefined;
}

export function evidenceWorth(catalog: Catalog, evidence: Evidence): EvidenceWorth {
  const lacks = lackOf(catalog, evidence);
  return { points: lacks === undefined ? (evidence.points ?? 0) : 0, lacks };
}

/** People on site on the day the contract begins. */
export function onsiteCount(catalog: Catalog): number {
  const begins = catalog.one("contract")?.value.signed.value ?? "";
  return catalog.all("roster").filter(({ value }) => value.onsite && presentOn(value, begins)).length;
}

/** A person's evidence names the certificate that the person must hold. */
function lackOf(catalog: Catalog, { what, certificate, reference, person, onsite }: Evidence): string | undefined {
  const contract = catalog.one("contract")?.value;
  const due = contract?.bidsDue.value.slice(0, 10) ?? "";
  const paper = certificate === undefined ? undefined : catalog.get("certificates", certificate)?.value;
  if (paper && !(paper.validFrom <= due && due <= paper.validTo)) return `证书在 ${due} 不是有效期内`;
  const work = reference === undefined ? undefined : catalog.get("references", reference)?.value;
  const since = contract?.parameters.referencesSince?.value ?? "";
  if (work && !(since <= work.signed && work.signed <= due)) return `业绩 ${work.signed} 签订，不在计分的日期内`;
  const holder = person === undefined ? undefined : catalog.get("roster", person)?.value;
  if (holder && !holder.certificates.some((held) => what.includes(held.name) && holdsOn(held, due))) return `${holder.name}没有这里写的、在 ${due} 有效的证书`;
  const count = onsite === undefined ? 0 : onsiteCount(catalog);
  return onsite !== undefined && count < onsite ? `驻场 ${count} 人，不足 ${onsite} 人` : undefined;
}
