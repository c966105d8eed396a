/** Reads a document once before it is drawn: what cross references point to, and where footnotes are defined. */
import type { FootnoteDefinition, Nodes } from "mdast";
import type { CrossReference, DocumentBlock, DocumentValue, FigureNode, HeadingData, Signature, TableNode } from "../../values/document.ts";
import { isPlaced } from "../../values/table.ts";
import { createCounter, type CaptionKind, type CaptionNumber } from "./counter.ts";

export interface Target {
  readonly kind: "heading" | "signature" | CaptionKind;
  readonly bookmark: string;
  /** “第三章”, “3.1”, “表 3-2”, “图 3-1”; undefined for a heading without number. */
  readonly number?: string;
  readonly title: string;
}

export interface PlannedHeading {
  readonly depth: number;
  readonly bookmark: string;
  readonly number?: string;
  readonly title: string;
}

export interface Plan {
  /** In the order of the document. */
  readonly headings: readonly PlannedHeading[];
  /** By id of heading, table, figure and signature line; of equal ids the first counts. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Some cross reference of the document shows a page. */
  readonly refers: boolean;
  /** The definition that a reference standing in the top-level block `ordinal` means. */
  footnote(identifier: string, ordinal: number): FootnoteDefinition;
}

type AnyNode = DocumentBlock | Nodes | CrossReference;

/** What stands before the number that Word counts: “表 3-”, “图 ”. */
export const captionStart = ({ kind, chapter }: CaptionNumber): string => `${captionWord[kind]} ${chapter === undefined ? "" : `${chapter}-`}`;

export const captionLabel = (caption: CaptionNumber): string => `${captionStart(caption)}${caption.number}`;

export const captionWord: Readonly<Record<CaptionKind, string>> = { table: "表", figure: "图" };

export const headingData = (node: { readonly data?: unknown }): HeadingData => (node.data ?? {}) as HeadingData;

/** Top-level blocks of all sections are counted through, from 0: their ordinals. */
export function planDocument(document: DocumentValue): Plan {
  const counter = createCounter();
  const targets = new Map<string, Target>();
  const definitions: { readonly node: FootnoteDefinition; readonly ordinal: number }[] = [];
  const headings: PlannedHeading[] = [];
  let refers = false;
  const add = (id: string | undefined, target: Target): void => {
    if (id !== undefined && !targets.has(id)) targets.set(id, target);
  };

  const visit = (node: AnyNode, ordinal: number): void => {
    if (node.type === "footnoteDefinition") definitions.push({ node, ordinal });
    if (node.type === "crossReference") {
      refers = true;
    } else if (node.type === "heading") {
      const data = headingData(node);
      const heading = { ...counter.heading(node.depth, data.numbered !== false), title: plainText(node) };
      headings.push({ depth: node.depth, ...heading });
      add(data.id, { kind: "heading", ...heading });
    } else if (node.type === "viewTable") {
      const caption = counter.caption("table");
      const { table } = node as TableNode;
      refers ||= table.rows.some((row) => "cells" in row && Object.values(row.cells).some(isPlaced));
      add(table.id, { kind: "table", bookmark: caption.bookmark, number: captionLabel(caption), title: table.caption });
    } else if (node.type === "signature") {
      const { id, label } = node as Signature;
      if (id !== undefined) add(id, { kind: "signature", bookmark: counter.signature(), title: label });
    } else if (node.type === "figure") {
      const number = counter.caption("figure");
      const { id, caption } = node as FigureNode;
      add(id, { kind: "figure", bookmark: number.bookmark, number: captionLabel(number), title: caption });
    } else if ("children" in node) {
      for (const child of node.children) visit(child, ordinal);
    }
  };
  document.sections.flatMap((section) => section.children).forEach(visit);

  return {
    headings,
    targets,
    refers,
    footnote(identifier, ordinal) {
      // Chapters are written apart and number their notes alike: the definition that follows is the chapter's own.
      const own = definitions.filter((definition) => definition.node.identifier === identifier);
      const found = own.find((definition) => definition.ordinal >= ordinal) ?? own.at(-1);
      if (!found) throw new Error(`footnote “${identifier}” has no definition`);
      return found.node;
    },
  };
}

export function plainText(node: AnyNode): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return "children" in node ? node.children.map(plainText).join("") : "";
}
