/** The contents table of headings 1–3: entries with their pages, and Word's field around them. ECMA-376 part 1, 17.16.5.68. */
import { InternalHyperlink, Paragraph, Tab, TabStopType, TextRun, LeaderType, convertToXmlComponent } from "docx";
import type { FileChild, ParagraphChild } from "docx";
import { pageField } from "./page-field.ts";
import type { PlannedHeading } from "./plan.ts";
import { textRuns } from "./runs.ts";
import type { State } from "./state.ts";

const DEEPEST = 3;

/** `width` of the text, in twips: there the page numbers end. */
export function contentsPage(headings: readonly PlannedHeading[], state: Pick<State, "pageOf">, width: number): FileChild[] {
  const entries = headings.filter(({ depth, title }) => depth <= DEEPEST && title !== "");
  const tabStops = [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }];
  return [
    new Paragraph({ style: "ContentsTitle", children: textRuns("目\u3000录") }),
    ...entries.map(({ depth, bookmark, number, title }, index) => {
      const link = new InternalHyperlink({ anchor: bookmark, children: [...textRuns([number, title].filter(Boolean).join(" ")), new TextRun({ children: [new Tab()] }), pageField(bookmark, state)] });
      return new Paragraph({ style: `TOC${depth}`, tabStops, children: index === 0 ? [...fieldStart(`TOC \\o "1-${DEEPEST}" \\h \\z`), link] : [link] });
    }),
    // Ends the field and the section: a paragraph of full height could begin an empty page.
    new Paragraph({ style: "PageBreak", children: entries.length > 0 ? [fieldCharacter("end")] : [] }),
  ];
}

const fieldStart = (instruction: string): ParagraphChild[] => [
  fieldCharacter("begin"),
  run({ type: "element", name: "w:instrText", attributes: { "xml:space": "preserve" }, elements: [{ type: "text", text: instruction }] }),
  fieldCharacter("separate"),
];

const fieldCharacter = (kind: "begin" | "separate" | "end"): ParagraphChild => run({ type: "element", name: "w:fldChar", attributes: { "w:fldCharType": kind } });

type XmlElement = Parameters<typeof convertToXmlComponent>[0];

/** docx has no class for a field that begins in one paragraph and ends in another. */
const run = (element: XmlElement): ParagraphChild => convertToXmlComponent({ type: "element", name: "w:r", elements: [element] }) as unknown as ParagraphChild;
