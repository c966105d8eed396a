/** A volume of the bid as content orders it → the document: cover, contents, index by scoring item, forms and chapters. */
import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Model, Volume, VolumePart } from "../../schemas/index.ts";
import { heading, tableNode, type Cover, type DocumentBlock, type DocumentProperties, type DocumentSection, type DocumentValue } from "../values/document.ts";
import { scoringPlaces } from "../views/scoring/places.ts";
import { tableOf } from "../views/show.ts";
import { proseBlocks } from "./document.ts";

/** What all documents of the contract share. */
export interface Frame {
  readonly properties: DocumentProperties;
  readonly mark: string | undefined;
}

/** undefined when the content has no such volume. */
export function volumeDocument(model: Model, id: string, { properties, mark }: Frame): DocumentValue | undefined {
  const volume = model.volumes.volumes.find(({ value }) => value.id === id);
  if (!volume) return undefined;
  const { title, cover, scoringIndex } = volume.value;
  return {
    properties,
    profile: model.contract.profile,
    cover: coverOf(model, cover, title),
    contents: true,
    header: { left: model.contract.project, right: title },
    ...(mark ? { mark } : {}),
    sections: [
      ...(scoringIndex ? [{ orientation: "portrait" as const, children: [heading(1, "评审索引", { numbered: false }), tableNode(tableOf(scoringPlaces, model))] }] : []),
      ...sectionsOf(model, volume),
    ],
  };
}

/** Neighbouring parts of one orientation share a section. */
function sectionsOf(model: Model, { parts }: Volume): DocumentSection[] {
  const sections: { orientation: DocumentSection["orientation"]; children: DocumentBlock[] }[] = [];
  parts.forEach((part, at) => {
    const orientation = part.landscape ? "landscape" : "portrait";
    const last = sections.at(-1);
    // A form begins on a page of its own; the first of several stands below their common title.
    const breaks = part.section.depth > 1 && parts[at - 1]?.section.depth === part.section.depth && part.chapter === undefined;
    if (last?.orientation === orientation) last.children.push(...(breaks ? [{ type: "pageBreak" as const }] : []), ...blocksOf(model, part));
    else sections.push({ orientation, children: blocksOf(model, part) });
  });
  return sections;
}

function blocksOf(model: Model, { section, chapter, forms }: VolumePart): DocumentBlock[] {
  const depth = Math.min(6, section.depth) as 1 | 2 | 3 | 4 | 5 | 6;
  return [
    heading(depth, section.title, { id: section.id }),
    ...[chapter, ...forms].flatMap((entry) => (entry?.body ? proseBlocks(entry.body, { model, section, form: entry.collection === "forms" ? entry.id : undefined }) : [])),
  ];
}

/** The cover form: its first heading is the title, its second what the document is; each paragraph is a line. */
function coverOf(model: Model, form: string, title: string): Cover {
  const body = model.catalog.get("forms", form)?.body;
  const blocks = body ? proseBlocks(body, { model, section: { id: form, depth: 1 } }) : [];
  const headings = blocks.filter((block) => block.type === "heading").map((block) => words(block as Nodes));
  const lines = blocks.flatMap((block): string[] => {
    if (block.type === "signature") return [`${block.label}${block.value ?? "＿＿＿＿＿＿＿＿"}${block.hint ?? ""}`];
    return block.type === "paragraph" ? [words(block as Nodes)] : [];
  });
  return { title: headings[0] ?? model.contract.project, subtitle: headings[1] === undefined || headings[1] === title ? title : `${headings[1]}\n（${title}）`, lines };
}

/** The text of a block with its blanks filled. */
function words(node: Nodes | { readonly type: "blank"; readonly value?: string; readonly width: number }): string {
  if (node.type === "blank") return node.value ?? "＿".repeat(node.width);
  return "children" in node ? (node.children as Nodes[]).map(words).join("") : toString(node);
}
