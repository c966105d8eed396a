/**
 * The document as a value: mdast with a closed set of extra nodes, in sections that share a page set-up.
 * Chapters in MDX parse into it; deliverables written in code build it; the DOCX format writes it.
 */
import type { BlockContent, Code, Heading, List, Paragraph, PhrasingContent, RootContent, Text } from "mdast";
import type { Diagram } from "./diagram.ts";
import type { Drawing } from "./drawing.ts";
import type { Facts } from "./facts.ts";
import type { Scan } from "./scans.ts";
import type { Table } from "./table.ts";

/** A table with caption and number. */
export interface TableNode {
  type: "viewTable";
  table: Table;
}

export interface FactsNode {
  type: "viewFacts";
  facts: Facts;
}

/** A reference to a heading, table or figure: number and page in DOCX, a link on the site. */
export interface CrossReference {
  type: "crossReference";
  to: string;
}

/** A field of a form: its value, or a blank line `width` characters wide. */
export interface Blank {
  type: "blank";
  width: number;
  value?: string;
}

/** A signature or seal line, its words as printed: “投标人名称：________（盖单位公章）”. */
export interface Signature {
  type: "signature";
  /** By which its page is found. */
  id?: string;
  label: string;
  hint?: string;
  /** Already filled in: the bidder's name before its seal. */
  value?: string;
}

/** Which clauses of the tender the section above fulfils, by their labels. */
export interface Citations {
  type: "citations";
  labels: readonly string[];
}

/** A paper that a form asks for: its picture, or a box that says it is missing. */
export interface ScanNode {
  type: "scan";
  scan: Scan;
}

/** A drawing with caption and number, never larger than its natural size. */
export interface FigureNode {
  type: "figure";
  /** By which cross references find it. */
  id: string;
  caption: string;
  svg: string | Uint8Array;
  /** For readers that draw no SVG. */
  png: Uint8Array;
  /** Natural size, in CSS pixels (1/96 inch). */
  widthPx: number;
  heightPx: number;
  /** What the figure shows, for who cannot see it. */
  alt: string;
}

/** A photographed or scanned paper, as large as the page allows, below its title. */
export interface PictureNode {
  type: "picture";
  title: string;
  bytes: Uint8Array;
  kind: "png" | "jpg";
  /** Size of the picture itself, in its own pixels: only their ratio counts. */
  widthPx: number;
  heightPx: number;
}

export interface PageBreak {
  type: "pageBreak";
}

export type ExtraBlock = TableNode | FactsNode | Signature | Citations | ScanNode | FigureNode | PictureNode | PageBreak;
export type ExtraInline = CrossReference | Blank;
export type DocumentBlock = RootContent | ExtraBlock;

/** Headings may carry a bookmark id, by which cross references and indexes find them. */
export interface HeadingData {
  id?: string;
  /** false: no chapter number before it. */
  numbered?: boolean;
}

export interface DocumentSection {
  /** Wide tables ask for landscape. */
  readonly orientation: "portrait" | "landscape";
  readonly children: readonly DocumentBlock[];
}

export interface Cover {
  readonly title: string;
  readonly subtitle?: string;
  /** Lines such as “项目编号：…”. */
  readonly lines: readonly string[];
}

/** Page set-up and type: millimetres, points; fonts by their Chinese names. The formatting profile of content/contract. */
export interface FormattingProfile {
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly bodyFont: string;
  readonly headingFont: string;
  readonly latinFont: string;
  readonly bodySizePt: number;
  readonly tableSizePt: number;
  readonly headingSizesPt: readonly [number, number, number];
  /** Line spacing as a multiple of single. */
  readonly lineSpacing: number;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** ISO date YYYY-MM-DD; the date on the document is content. */
  readonly date: string;
  readonly keywords?: readonly string[];
}

export interface DocumentValue {
  readonly properties: DocumentProperties;
  readonly profile: FormattingProfile;
  readonly cover?: Cover;
  /** true: a contents table of the headings 1–3 after the cover. */
  readonly contents: boolean;
  /** Left of the running header: project; right: name of the document. */
  readonly header: { readonly left: string; readonly right: string };
  /** Shown in every header when the content is not final: “草稿 · 含示例数据”. */
  readonly mark?: string;
  readonly sections: readonly DocumentSection[];
}

export const text = (value: string): Text => ({ type: "text", value });
export const paragraph = (...children: (PhrasingContent | string)[]): Paragraph => ({
  type: "paragraph",
  children: children.map((child) => (typeof child === "string" ? text(child) : child)),
});
export const heading = (depth: Heading["depth"], title: string, data: HeadingData = {}): Heading => ({
  type: "heading",
  depth,
  children: [text(title)],
  data: data as Heading["data"],
});
export const bulletList = (items: readonly string[]): List => ({
  type: "list",
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: "listItem", spread: false, children: [paragraph(item)] as BlockContent[] })),
});
export const figureNode = (id: string, caption: string, { svg, png, widthPx, heightPx, labels }: Drawing): FigureNode => ({
  type: "figure", id, caption, svg, png, widthPx, heightPx, alt: labels.join("；"),
});
/** A diagram that is still code: it is drawn when the document is written. */
export const diagramNode = ({ caption, mermaid }: Diagram): Code => ({ type: "code", lang: "mermaid", meta: caption, value: mermaid });
export const tableNode = (table: Table): TableNode => ({ type: "viewTable", table });
export const scanNode = (scan: Scan): ScanNode => ({ type: "scan", scan });
