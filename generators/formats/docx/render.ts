/** Turns a document value into the bytes of a DOCX file. */
import { Document, Packer } from "docx";
import type { FileChild, ISectionOptions } from "docx";
import type { DocumentSection, DocumentValue } from "../../values/document.ts";
import { finaliseOpc } from "../opc/finalise.ts";
import { breakable } from "./breakable.ts";
import { canonicalPart } from "./canonical.ts";
import { clean } from "./clean.ts";
import { contentsPage } from "./contents.ts";
import { createCounter } from "./counter.ts";
import { coverPage } from "./cover.ts";
import { pagesOf } from "./layout.ts";
import type { PageLayout, PageOf } from "./layout.ts";
import { createListNumbering, numbering } from "./numbering.ts";
import { printableHeight, printableWidth, runningFooter, runningHeader, sectionProperties } from "./page.ts";
import { planDocument } from "./plan.ts";
import type { Plan } from "./plan.ts";
import type { Progress, State } from "./state.ts";
import { chineseSettings } from "./settings.ts";
import { styles } from "./styles.ts";
import { drawBlock, flow, phrasing } from "./walk.ts";

export interface RenderOptions {
  /** Pages to write into contents table and cross references; without it they say that they come when the document is opened, and Word is asked to fill them in. */
  readonly layout?: PageLayout;
  /** Writes the numbers of headings and captions as text: LibreOffice counts 一.1 where Word counts 1.1. For the PDF only. */
  readonly literalNumbers?: boolean;
}

type Orientation = DocumentSection["orientation"];

/**
 * The same value gives the same bytes in any process, time zone and order of builds. Characters that XML forbids are dropped.
 * Throws on a node that DOCX does not know, and on a cross reference or footnote without target.
 */
export async function renderDocx(value: DocumentValue, options: RenderOptions = {}): Promise<Uint8Array> {
  const document = clean(value);
  const progress: Progress = { counter: createCounter(), lists: createListNumbering(), footnotes: [], ordinal: 0 };
  const plan = planDocument(document);
  const literalNumbers = options.literalNumbers === true;
  const sections = drawSections(document, plan, progress, literalNumbers, pagesOf(options.layout, literalNumbers), options.layout?.pageCount);
  const { properties, profile } = document;
  const file = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    ...(properties.keywords ? { keywords: properties.keywords.join("，") } : {}),
    revision: 1,
    styles: styles(profile),
    numbering: numbering(profile, progress.lists),
    footnotes: Object.fromEntries(progress.footnotes.map((children, index) => [index + 1, { children }])),
    // Only where a number is missing: `updateFields` greets every reader with a dialog about fields of other files.
    ...(options.layout || !(document.contents || plan.refers) ? {} : { features: { updateFields: true } }),
    compatibility: { version: 15 },
    sections,
  });
  const lines = (part: string, xml: string): string => (literalNumbers && part === "word/document.xml" ? breakable(xml) : xml);
  return finaliseOpc(await Packer.toBuffer(file), { date: properties.date, edit: (part, xml) => lines(part, chineseSettings(part, canonicalPart(part, xml))) });
}

function drawSections(document: DocumentValue, plan: Plan, progress: Progress, literalNumbers: boolean, pageOf: PageOf, pageCount: number | undefined): ISectionOptions[] {
  const { profile } = document;
  let previous: Orientation | undefined;
  const framed = (orientation: Orientation, children: readonly FileChild[]): ISectionOptions => {
    const width = printableWidth(profile, orientation);
    // A section without header of its own goes on with the one before.
    const frame = orientation === previous ? {} : { headers: { default: runningHeader(document, width) }, footers: { default: runningFooter(pageCount) } };
    previous = orientation;
    return { properties: sectionProperties(profile, orientation), ...frame, children };
  };
  const state = (orientation: Orientation): State => ({
    profile,
    plan,
    progress,
    printable: printableWidth(profile, orientation),
    printableHeight: printableHeight(profile, orientation),
    paragraphStyle: "BodyText",
    listLevel: 0,
    chapterBreaks: document.contents,
    literalNumbers,
    pageOf,
    flow,
    phrasing,
  });

  const cover = document.cover ? [{ properties: sectionProperties(profile, "portrait"), children: coverPage(document.cover, document.mark, profile) }] : [];
  const contents = document.contents ? [framed("portrait", contentsPage(plan.headings, { pageOf }, printableWidth(profile, "portrait")))] : [];
  const body = document.sections
    .filter((section) => section.children.length > 0)
    .map((section) => framed(section.orientation, drawBlocks(section, state(section.orientation))));
  const all = [...cover, ...contents, ...body];
  return all.length > 0 ? all : [framed("portrait", [])];
}

/** Draws block by block and counts them, as footnotes are looked up by the block that refers to them. */
function drawBlocks(section: DocumentSection, state: State): FileChild[] {
  return section.children.flatMap((node, index) => {
    const blocks = drawBlock(node, state, { siblings: section.children, index });
    state.progress.ordinal += 1;
    return blocks;
  });
}
