/** Headings of prose: their words, depth, and anchors that do not repeat. */
import { toString } from "mdast-util-to-string";
import type { Heading, Root } from "mdast";

export interface Anchored {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** Anchors are the words of the heading; a heading that comes again gets a number. */
export function anchorsOf(body: Root): ReadonlyMap<Heading, Anchored> {
  const seen = new Map<string, number>();
  const found = new Map<Heading, Anchored>();
  for (const node of body.children) {
    if (node.type !== "heading") continue;
    const text = toString(node);
    const word = text.trim().replace(/\s+/g, "-") || "heading";
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    found.set(node, { id: times === 1 ? word : `${word}-${times}`, text, depth: node.depth });
  }
  return found;
}
