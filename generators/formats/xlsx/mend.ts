/** Mends in the XML what exceljs 4.4.0 writes wrongly or cannot write. */
import type { NoteBox } from "./notes.ts";

/** What of a drawn sheet exceljs cannot say. */
export interface SheetMarks {
  readonly name: string;
  /** Boxes of the notes by `row:column`, counted from 0. */
  readonly noteBoxes: ReadonlyMap<string, NoteBox>;
  /** Range of the filter, absolute: `$A$3:$H$20`. */
  readonly filter?: string;
}

export interface MendOptions {
  /** Author of the notes. */
  readonly author: string;
  /** In the order of the workbook. */
  readonly sheets: readonly SheetMarks[];
}

/** An edit for finaliseOpc: part name and XML in, XML out. */
export function mend({ author, sheets }: MendOptions): (part: string, xml: string) => string {
  return (part, xml) => {
    if (part === "xl/styles.xml") return quotePrefixes(xml.replace(/<(font)>(.*?)<\/font>/gs, fontInOrder));
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(part)) return textNumbersAllowed(xml);
    if (/^xl\/comments\d+\.xml$/.test(part)) {
      return xml.replace("<author>Author</author>", () => `<author>${escaped(author)}</author>`).replace(/<(rPr)>(.*?)<\/rPr>/gs, fontInOrder);
    }
    if (part === "xl/workbook.xml") return withFilterNames(xml, sheets);
    const drawing = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/.exec(part);
    return drawing === null ? xml : withBoxes(xml, sheets[Number(drawing[1]) - 1]!.noteBoxes);
  };
}

/** Child elements of a font in the schema's order. ECMA-376 part 1, 18.8.22 (CT_Font) and 18.4.7 (CT_RPrElt). */
const FONT_ORDER = [
  ...["rFont", "b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"],
  ...["sz", "color", "name", "family", "charset", "scheme"],
];

function fontInOrder(_: string, tag: string, children: string): string {
  const elements = [...children.matchAll(/<(\w+)[^>]*\/>/g)].map(([xml, name]) => ({ xml, place: FONT_ORDER.indexOf(name!) }));
  return `<${tag}>${elements.sort((a, b) => a.place - b.place).map(({ xml }) => xml).join("")}</${tag}>`;
}

/** styles.ts marks a quoted text by its reading order, which nothing else here sets. ECMA-376 part 1, 18.8.45. */
const quotePrefixes = (xml: string): string =>
  xml.replace(/<xf ([^>]*)>(<alignment[^>]*?) readingOrder="1"/g, '<xf quotePrefix="1" $1>$2');

/** Ids are text on purpose: no green corners “number stored as text”. ECMA-376 part 1, 18.3.1.51; its place is after headerFooter. */
function textNumbersAllowed(xml: string): string {
  const used = /<dimension ref="([^"]+)"/.exec(xml)?.[1];
  if (used === undefined) return xml;
  return xml.replace("</headerFooter>", `$&<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>`);
}

/**
 * LibreOffice shows a filter only when the hidden name _FilterDatabase says its range, as Excel writes it.
 * Every sheet has print titles, so there are defined names to add to.
 */
function withFilterNames(xml: string, sheets: readonly SheetMarks[]): string {
  const names = sheets.map(({ name, filter }, index) =>
    filter === undefined ? "" : `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escaped(name)}'!${filter}</definedName>`,
  );
  return xml.replace("<definedNames>", () => `<definedNames>${names.join("")}`);
}

/** exceljs makes every note two columns wide and four rows high, which cuts the text beside narrow columns. */
function withBoxes(vml: string, boxes: ReadonlyMap<string, NoteBox>): string {
  const anchored = /<x:Anchor>[^<]*<\/x:Anchor>(.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>)/gs;
  return vml.replace(anchored, (whole, rest: string, row: string, column: string) => {
    const box = boxes.get(`${row}:${column}`);
    return box === undefined ? whole : `<x:Anchor>${box.join(", ")}</x:Anchor>${rest}`;
  });
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
