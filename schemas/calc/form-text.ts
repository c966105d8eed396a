/** The forms of the bid: what is printed of a body, its signature lines and blanks, and what the tender prints under a heading. */
import type { Nodes, Root, RootContent } from "mdast";
import type { EntryValue } from "../collections/index.ts";
import type { Place } from "../diagnostics/index.ts";
import type { Entry } from "../entry.ts";
import { attributeOf, componentsIn, isComponent, placeOf, type Component } from "../source/index.ts";
import { printedText } from "./clause-text.ts";

type Clause = EntryValue<"clauses">;

/** Offsets in the file of the form. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Some printed characters of a form, and where they are written. */
export interface Piece extends Span {
  readonly text: string;
}

/** A line that is signed or sealed. */
export interface SignatureLine extends Span {
  readonly label: string;
  readonly hint: string;
  /** Who signs or seals. */
  readonly by: string;
  readonly fact: string | undefined;
}

export interface BlankField extends Span {
  readonly value: string | undefined;
  readonly fact: string | undefined;
  /** Stands on a signature line or on the line below one that a representative signs: filled in by hand. */
  readonly handwritten: boolean;
}

/** Who may sign or seal a line. */
export const signers = ["单位公章", "法定代表人或委托代理人签字", "单位公章和签字", "代表签字"] as const;

/** White space and underscores are where one writes: they are not counted. */
export const significant = (text: string): string => text.replace(/[\s\u3000_]+/gu, "");

/** What stands in text, labels and hints of signature lines; blanks give nothing. */
export const formText = (body: Root): string => printedPieces(body).map(({ text }) => text).join("");

export function printedPieces(node: Nodes): Piece[] {
  if (node.type === "text" || node.type === "inlineCode") return [{ text: node.value, ...spanOf(node) }];
  if (isComponent(node)) return node.name === "Signature" ? [{ text: `${attributeOf(node, "label") ?? ""}${attributeOf(node, "hint") ?? ""}`, ...spanOf(node) }] : [];
  return "children" in node ? node.children.flatMap(printedPieces) : [];
}

export const signaturesOf = (body: Root): SignatureLine[] =>
  componentsIn(body).flatMap(({ name, attributes: { label = "", hint = "", by = "", fact }, start, end }) => (name === "Signature" ? [{ label, hint, by, fact, start, end }] : []));

export function blanksOf(body: Root): BlankField[] {
  const signed = (block: RootContent | undefined): boolean => block !== undefined && elementsOf(block, "Signature").length > 0;
  const represented = (block: RootContent | undefined): boolean => block !== undefined && elementsOf(block, "Signature").some((line) => attributeOf(line, "by") === "代表签字");
  return body.children.flatMap((block, index) => {
    const handwritten = signed(block) || represented(body.children[index - 1]);
    return elementsOf(block, "Blank").map((element) => ({ value: attributeOf(element, "value"), fact: attributeOf(element, "fact"), handwritten, ...spanOf(element) }));
  });
}

/** The views that a body shows, in order. */
export const viewsOf = (body: Root): { readonly id: string; readonly of: string | undefined }[] =>
  componentsIn(body).flatMap(({ name, attributes: { id = "", of } }) => (name === "View" ? [{ id, of }] : []));

/**
 * What the tender prints under a heading, clause by clause: down to the next heading of its level or above, or one that is
 * the format of another form. Page furniture and the heading itself are left out.
 */
export function printedLines(clauses: readonly Clause[], format: string, formats: ReadonlySet<string> = new Set()): Clause[] {
  const at = clauses.findIndex(({ id }) => id === format);
  const level = clauses[at]?.level ?? 1;
  if (at < 0) return [];
  const rest = clauses.slice(at + 1);
  const end = rest.findIndex(({ id, kind, level: own = 1 }) => kind === "heading" && (own <= level || formats.has(id)));
  return rest.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind !== "artefact");
}

export const printedForm = (clauses: readonly Clause[], format: string, formats?: ReadonlySet<string>): string =>
  printedLines(clauses, format, formats).map(printedText).join("");

function elementsOf(node: Nodes, name: string): Component[] {
  if (isComponent(node) && node.name === name) return [node];
  return "children" in node ? node.children.flatMap((child) => elementsOf(child, name)) : [];
}

export const placeOfSpan = ({ source }: Entry, { start, end }: Span): Place => placeOf(source, start, end);

const spanOf = ({ position }: Nodes): Span => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? position?.start.offset ?? 0 });
