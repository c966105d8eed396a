/** The words of a clause: for people, for quotes, for putting the tender together again, and their digest. */
import { hash } from "node:crypto";
import type { EntryValue } from "../collections/index.ts";

type Clause = EntryValue<"clauses">;

/** What is printed, in order; white space is kept. */
export function printedText(clause: Clause): string {
  if (clause.printed !== undefined) return clause.printed;
  if (clause.kind === "row") return (clause.cells ?? []).join("");
  if (clause.kind === "table") return (clause.text ?? "") + (clause.columns ?? []).join("");
  return (clause.number ?? "") + (clause.text ?? "");
}

/** What a person reads: cells set apart, empty cells left out. */
export function readableText(clause: Clause): string {
  if (clause.kind === "row") return (clause.cells ?? []).filter((cell) => cell !== "").join(" | ");
  if (clause.kind === "table") return [clause.text ?? "", (clause.columns ?? []).join(" | ")].filter(Boolean).join("：");
  return clause.text ?? "";
}

const white = /[\s\u3000]+/gu;
export const withoutWhite = (text: string): string => text.replace(white, "");

/** Whether the words stand in the clause; white space does not count, nor does the border between cells. */
export function quotes(clause: Clause, quote: string): boolean {
  const words = withoutWhite(quote);
  return withoutWhite(printedText(clause)).includes(words) || withoutWhite(readableText(clause)).includes(words);
}

/** The whole tender without white space, page furniture put back where it stood. */
export function reassemble(clauses: readonly Clause[]): string {
  const parts: string[] = [];
  for (const clause of clauses) {
    const text = withoutWhite(clause.kind === "artefact" ? (clause.text ?? "") : printedText(clause));
    const before = parts.at(-1);
    if (clause.kind === "artefact" && clause.at !== undefined && before !== undefined) {
      parts[parts.length - 1] = before.slice(0, clause.at) + text + before.slice(clause.at);
    } else {
      parts.push(text);
    }
  }
  return parts.join("");
}

const digests = new WeakMap<Clause, string>();

/** 8 hex digits over everything that is printed of a clause and where it is answered. */
export function clauseDigest(clause: Clause): string {
  let digest = digests.get(clause);
  if (digest === undefined) {
    digest = hash("sha256", JSON.stringify([clause.kind, withoutWhite(printedText(clause)), clause.at ?? null])).slice(0, 8);
    digests.set(clause, digest);
  }
  return digest;
}

export const tenderDigest = (text: string): string => hash("sha256", text);
