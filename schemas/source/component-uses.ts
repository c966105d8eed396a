/** Prose → the components that stand in it, with what is written in their attributes and where. */
import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { placeOf, type SourceText } from "./positions.ts";
import type { Place } from "../diagnostics/index.ts";

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

export const isComponent = (node: Nodes): node is Component => node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** What is written in an attribute; undefined when it is not there or is no text. */
export function attributeOf({ attributes }: Component, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === name)?.value;
  return typeof value === "string" ? value : undefined;
}

export interface ComponentUse {
  /** View, Fact, Clause, Ref, Blank, Signature. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offsets in the file of the entry. */
  readonly start: number;
  readonly end: number;
}

/** The components of one body are asked for many times. */
const known = new WeakMap<Root, readonly ComponentUse[]>();

/** In the order of the prose. */
export function componentsIn(body: Root): readonly ComponentUse[] {
  const found = known.get(body) ?? collect(body, []);
  known.set(body, found);
  return found;
}

function collect(node: Nodes, found: ComponentUse[]): ComponentUse[] {
  if (isComponent(node)) {
    const written = node.attributes.flatMap((attribute) => (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string" ? [[attribute.name, attribute.value] as const] : []));
    const start = node.position?.start.offset ?? 0;
    found.push({ name: node.name ?? "", attributes: Object.fromEntries(written), start, end: node.position?.end.offset ?? start });
  }
  if ("children" in node) for (const child of node.children) collect(child, found);
  return found;
}

export const placeOfComponent = ({ source }: { readonly source: SourceText }, { start, end }: ComponentUse): Place => placeOf(source, start, end);
