/** A body of prose → the components that stand in it, with what is written in their attributes and where. */
import type { Nodes, Root } from "mdast";
import type { Entry } from "../entry.ts";
import { placeOf } from "../source/index.ts";
import type { Place } from "../diagnostics/index.ts";

export interface ComponentUse {
  /** View, Fact, Clause, Ref, Blank, Signature. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offsets in the file of the entry. */
  readonly start: number;
  readonly end: number;
}

/** Several rules ask for the components of the same body. */
const known = new WeakMap<Root, readonly ComponentUse[]>();

export function componentsIn(body: Root): readonly ComponentUse[] {
  const found = known.get(body) ?? collect(body, []);
  known.set(body, found);
  return found;
}

function collect(node: Nodes, found: ComponentUse[]): ComponentUse[] {
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    const written = node.attributes.flatMap((attribute) => (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string" ? [[attribute.name, attribute.value] as const] : []));
    const start = node.position?.start.offset ?? 0;
    found.push({ name: node.name ?? "", attributes: Object.fromEntries(written), start, end: node.position?.end.offset ?? start });
  }
  if ("children" in node) for (const child of node.children) collect(child, found);
  return found;
}

export const placeOfComponent = ({ source }: Entry, { start, end }: ComponentUse): Place => placeOf(source, start, end);
