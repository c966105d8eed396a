/** Turns the formatting profile into page set-up, running header and footer. */
import { AlignmentType, BorderStyle, DocumentGridType, Footer, Header, PageNumber, PageOrientation, Paragraph, SimpleField, TabStopType, TextRun } from "docx";
import type { ISectionPropertiesOptions } from "docx";
import type { DocumentSection, DocumentValue, FormattingProfile } from "../../values/document.ts";
import { textRuns } from "./runs.ts";
import { emWidth, mmToTwips, ptToTwips } from "./units.ts";

type Orientation = DocumentSection["orientation"];

const RUNNING_SIZE_PT = 9;
/** The header stands this far above the text; it is never nearer to the edge than EDGE_MM. */
const HEADER_ROOM_MM = 15;
const EDGE_MM = 8;

/** Width between the margins, in twips. The margins keep their sides when the paper is turned. */
export function printableWidth(profile: FormattingProfile, orientation: Orientation): number {
  const { paper, marginsMm } = profile;
  return mmToTwips((orientation === "portrait" ? paper.widthMm : paper.heightMm) - marginsMm.left - marginsMm.right);
}

/** Height between the margins, in twips. */
export function printableHeight(profile: FormattingProfile, orientation: Orientation): number {
  const { paper, marginsMm } = profile;
  return mmToTwips((orientation === "portrait" ? paper.heightMm : paper.widthMm) - marginsMm.top - marginsMm.bottom);
}

export function sectionProperties(profile: FormattingProfile, orientation: Orientation): ISectionPropertiesOptions {
  const { paper, marginsMm } = profile;
  const edge = (margin: number): number => mmToTwips(Math.max(EDGE_MM, Math.min(15, margin - HEADER_ROOM_MM)));
  return {
    page: {
      // docx takes the upright size and turns it itself.
      size: {
        width: mmToTwips(paper.widthMm),
        height: mmToTwips(paper.heightMm),
        orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: mmToTwips(marginsMm.top),
        bottom: mmToTwips(marginsMm.bottom),
        left: mmToTwips(marginsMm.left),
        right: mmToTwips(marginsMm.right),
        header: edge(marginsMm.top),
        footer: edge(marginsMm.bottom),
        gutter: 0,
      },
    },
    // A grid of lines would stretch every line to its pitch and cost a quarter of the pages.
    grid: { type: DocumentGridType.DEFAULT, linePitch: 312 },
  };
}

/** Project left, document right above a rule; the draft mark below it. Titles too long for one line get one each. */
export function runningHeader(document: DocumentValue, width: number): Header {
  const { left, right } = document.header;
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2, color: "000000" } };
  const fits = (emWidth(left) + emWidth(right) + 2) * ptToTwips(RUNNING_SIZE_PT) <= width;
  const titles = fits
    ? [
        new Paragraph({
          style: "Header",
          border: rule,
          tabStops: [{ type: TabStopType.RIGHT, position: width }],
          children: [...textRuns(left), new TextRun({ children: ["\t"] }), ...textRuns(right)],
        }),
      ]
    : [
        new Paragraph({ style: "Header", children: textRuns(left) }),
        new Paragraph({ style: "Header", alignment: AlignmentType.RIGHT, border: rule, children: textRuns(right) }),
      ];
  const mark = document.mark === undefined ? [] : [new Paragraph({ style: "DraftMark", children: textRuns(document.mark) })];
  return new Header({ children: [...titles, ...mark] });
}

/** 第 X 页 共 Y 页, counted from the first sheet, the cover included; Y has its result where the pages are known. */
export function runningFooter(pageCount: number | undefined): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        children: [
          new TextRun({ children: ["第 ", PageNumber.CURRENT, " 页 共 "] }),
          pageCount === undefined ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new SimpleField("NUMPAGES", String(pageCount)),
          ...textRuns(" 页"),
        ],
      }),
    ],
  });
}

export const runningSizePt = RUNNING_SIZE_PT;
