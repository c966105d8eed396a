/** A document in which diagrams are still code → the same document with their drawings. */
import type { Nodes } from "mdast";
import { figureNode, type DocumentBlock, type DocumentValue } from "../values/document.ts";
import type { Drawing } from "../values/drawing.ts";
import { fenceOf, fencesIn } from "../values/fence.ts";
import { drawingsOf } from "./drawings.ts";

/** A figure is found by cross references under its caption. Throws when a diagram cannot be drawn. */
export async function drawFigures(document: DocumentValue): Promise<DocumentValue> {
  const codes = document.sections.flatMap(({ children }) => children.flatMap((node) => fencesIn(node as Nodes).map(({ code }) => code)));
  if (codes.length === 0) return document;
  const { byCode, failed } = await drawingsOf(codes);
  const [first] = failed;
  if (first) throw new Error(`${first[1]}\n${first[0]}`);
  return { ...document, sections: document.sections.map((section) => ({ ...section, children: section.children.map((node) => drawn(node, byCode)) })) };
}

function drawn<T extends DocumentBlock>(node: T, byCode: ReadonlyMap<string, Drawing>): T {
  const fence = fenceOf(node as Nodes);
  const drawing = fence && byCode.get(fence.code);
  if (fence && drawing) return figureNode(fence.caption, fence.caption, drawing) as DocumentBlock as T;
  return "children" in node ? { ...node, children: (node.children as DocumentBlock[]).map((child) => drawn(child, byCode)) } : node;
}
