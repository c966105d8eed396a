/** Reads a document once before it is drawn: what cross references point to, and where footnotes are defined. */
import type { FootnoteDefinition, Nodes } from "mdast";
import type { CrossReference, DocumentBlock, DocumentValue, HeadingData, TableNode } from "../../values/document.ts";
import { createCounter } from "./counter.ts";

export interface Target {
  readonly kind: "heading" | "table";
  readonly bookmark: string;
  /** “第三章”, “3.1”, “表 3-2”; undefined for a heading without number. */
  readonly number?: string;
  readonly title: string;
}

export interface Plan {
  /** By heading id and table id; of equal ids the first counts. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Some cross reference of the document shows a page. */
  readonly refers: boolean;
  /** The definition that a reference standing in the top-level block `ordinal` means. */
  footnote(identifier: string, ordinal: number): FootnoteDefinition;
}

type AnyNode = DocumentBlock | Nodes | CrossReference;

export const captionLabel = (caption: { readonly chapter?: number; readonly number: number }): string =>
  caption.chapter === undefined ? `表 ${caption.number}` : `表 ${caption.chapter}-${caption.number}`;

export const headingData = (node: { readonly data?: unknown }): HeadingData => (node.data ?? {}) as HeadingData;

/** Top-level blocks of all sections are counted through, from 0: their ordinals. */
export function planDocument(document: DocumentValue): Plan {
  const counter = createCounter();
  const targets = new Map<string, Target>();
  const definitions: { readonly node: FootnoteDefinition; readonly ordinal: number }[] = [];
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
      add(data.id, { kind: "heading", ...counter.heading(node.depth, data.numbered !== false), title: plainText(node) });
    } else if (node.type === "viewTable") {
      const caption = counter.caption();
      const { table } = node as TableNode;
      add(table.id, { kind: "table", bookmark: caption.bookmark, number: captionLabel(caption), title: table.caption });
    } else if ("children" in node) {
      for (const child of node.children) visit(child, ordinal);
    }
  };
  document.sections.flatMap((section) => section.children).forEach(visit);

  return {
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
