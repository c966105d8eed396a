/** Prose (mdast) → the diagrams that it holds: its mermaid fences, each with a caption. */
import type { Code, Nodes } from "mdast";

/** Kinds of diagrams that are drawn: the first word of their code → what people call them. */
export const diagramKinds: Readonly<Record<string, string>> = {
  flowchart: "流程图",
  gantt: "甘特图",
  graph: "流程图",
  mindmap: "思维导图",
  pie: "饼图",
  quadrantChart: "象限图",
  sequenceDiagram: "时序图",
  "stateDiagram-v2": "状态图",
  timeline: "时间线",
};

export interface Fence {
  readonly code: string;
  /** The words after “```mermaid”; without them what the diagram is called by its kind. */
  readonly caption: string;
  readonly node: Code;
}

/** undefined when the node is no diagram. */
export function fenceOf(node: Nodes): Fence | undefined {
  if (node.type !== "code" || node.lang?.toLowerCase() !== "mermaid") return undefined;
  return { code: node.value, caption: node.meta?.trim() || (diagramKinds[diagramWord(node.value)] ?? "图"), node };
}

/** In the order of the prose, those in lists and quotations too. */
export function fencesIn(node: Nodes): Fence[] {
  const own = fenceOf(node);
  if (own) return [own];
  return "children" in node ? node.children.flatMap((child) => fencesIn(child)) : [];
}

/** The first word of a diagram's code, which says its kind; comments and empty lines may stand before it. */
export const diagramWord = (code: string): string => /^(?:\s*%%[^\n]*\n|\s*\n)*[ \t]*([^\s:;]*)/.exec(code)?.[1] ?? "";
