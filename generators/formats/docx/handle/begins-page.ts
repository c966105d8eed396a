/** What begins a page: chapters by themselves; after a page break headings and titles of facts, which carry it. */
import type { FlowNode, Place } from "../state.ts";

export const beginsPage = (node: { readonly type: string; readonly depth?: number }, chapterBreaks: boolean): boolean =>
  chapterBreaks && node.type === "heading" && node.depth === 1;

/** Its first paragraph can carry the break before it. A paragraph for the break alone would make an empty page after a full one. */
export const carriesBreak = (node: FlowNode): boolean => node.type === "heading" || (node.type === "viewFacts" && node.facts.caption !== "" && node.facts.items.length > 0);

/** Properties of the first paragraph of a node that carries the break before it. */
export const breakBefore = ({ siblings, index }: Place): { readonly pageBreakBefore?: true } =>
  siblings[index - 1]?.type === "pageBreak" && siblings.slice(0, index).some(({ type }) => type !== "pageBreak") ? { pageBreakBefore: true } : {};
