/** A document → Markdown with the same words, for another program to write: what only we have (fields, signatures, places) becomes plain text. */
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { BlockContent, Nodes, PhrasingContent, Root, RootContent, TableCell } from "mdast";
import { text, type DocumentBlock, type DocumentValue, type ExtraInline } from "../values/document.ts";
import { cellText, isSection, type Table } from "../values/table.ts";

export function documentAsMarkdown(document: DocumentValue): string {
  const children = document.sections.flatMap((section) => section.children.flatMap(plainBlock));
  const root: Root = { type: "root", children };
  return toMarkdown(root, { extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
}

const paragraphOf = (words: string): RootContent => ({ type: "paragraph", children: [text(words)] });

function plainBlock(block: DocumentBlock): RootContent[] {
  switch (block.type) {
    case "viewTable": return [paragraphOf(block.table.caption), tableOf(block.table), ...(block.table.notes ?? []).map(paragraphOf)];
    case "viewFacts": return block.facts.items.map(({ label, value }) => paragraphOf(`${label}：${value}`));
    case "signature": return [paragraphOf(`${block.label}${block.value ?? "________"}${block.hint ?? ""}`)];
    case "citations": return [paragraphOf(block.labels.join("；"))];
    case "scan": return [paragraphOf(block.scan.title)];
    case "figure": return [paragraphOf(block.caption)];
    case "picture": return [paragraphOf(block.title)];
    case "pageBreak": return [];
    default: return [plainNode(block) as RootContent];
  }
}

/** Inline nodes of ours within any block. */
function plainNode(node: Nodes | ExtraInline): Nodes {
  if (node.type === "blank") return text(node.value ?? "________");
  if (node.type === "crossReference") return text(node.to);
  if (!("children" in node)) return node;
  return { ...node, children: (node.children as (Nodes | ExtraInline)[]).map(plainNode) } as Nodes;
}

function tableOf({ columns, rows, totals }: Table): BlockContent {
  const cell = (words: string): TableCell => ({ type: "tableCell", children: [text(words.replaceAll("\n", " "))] as PhrasingContent[] });
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => (isSection(row) ? [row.section] : columns.map(({ key }) => cellText(row.cells[key])))),
    ...(totals ? [columns.map(({ key }, at) => (at === 0 ? totals.label : String(totals.sums[key] ?? "")))] : []),
  ];
  return { type: "table", children: lines.map((cells) => ({ type: "tableRow", children: cells.map(cell) })) };
}
