/** Turns the cover into paragraphs: draft mark, title, subtitle, and the lines about the document in the lower half. */
import { AlignmentType, BorderStyle, Paragraph } from "docx";
import type { Cover, FormattingProfile } from "../../values/document.ts";
import { printableHeight, printableWidth } from "./page.ts";
import { textRuns } from "./runs.ts";
import { COVER_LINE_PT } from "./styles.ts";
import { emWidth, ptToHalfPoints, ptToTwips } from "./units.ts";

const MARK_SIZE_PT = 14;

export function coverPage(cover: Cover, mark: string | undefined, profile: FormattingProfile): Paragraph[] {
  const height = printableHeight(profile, "portrait");
  const width = printableWidth(profile, "portrait");
  const widest = Math.max(0, ...cover.lines.map(emWidth)) * ptToTwips(COVER_LINE_PT);
  const left = Math.max(0, Math.round((width - widest) / 2));
  return [
    coverMark(mark, Math.round(height * 0.16), width),
    new Paragraph({ style: "CoverTitle", children: textRuns(cover.title) }),
    ...(cover.subtitle === undefined ? [] : [new Paragraph({ style: "CoverSubtitle", children: textRuns(cover.subtitle) })]),
    ...cover.lines.map(
      (line, index) =>
        new Paragraph({
          style: "CoverLine",
          indent: { left },
          ...(index === 0 ? { spacing: { before: roomAboveLines(cover, height, width) } } : {}),
          children: textRuns(line),
        }),
    ),
  ];
}

/** Heights of one line of title, subtitle and lines, in twips: size, spacing of the style, and the leading of Chinese fonts. */
const TITLE_LINE = 1130;
const SUBTITLE_LINE = 870;
const LINE = 830;

/** The lines stand in the lower part of the page, higher the more there are: all of a cover is on one page. */
function roomAboveLines(cover: Cover, height: number, width: number): number {
  const folded = (text: string, sizePt: number): number => text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((emWidth(line) * ptToTwips(sizePt)) / width)), 0);
  const titles = folded(cover.title, 26) * TITLE_LINE + (cover.subtitle === undefined ? 0 : folded(cover.subtitle, 20) * SUBTITLE_LINE + 480);
  const lines = cover.lines.reduce((sum, line) => sum + folded(line, COVER_LINE_PT) * LINE, 0);
  const left = height * 0.8 - titles - lines;
  return Math.round(Math.max(120, Math.min(height * 0.26, left * 0.8)));
}

/** The mark in a box of its width; without mark an empty paragraph that holds the room above the title. */
function coverMark(mark: string | undefined, after: number, width: number): Paragraph {
  if (mark === undefined) return new Paragraph({ spacing: { after }, children: [] });
  const side = { style: BorderStyle.SINGLE, size: 8, space: 4, color: "000000" };
  const beside = Math.max(0, Math.round((width - (emWidth(mark) + 4) * ptToTwips(MARK_SIZE_PT)) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after },
    indent: { left: beside, right: beside },
    border: { top: side, bottom: side, left: side, right: side },
    children: textRuns(mark, { bold: true, size: ptToHalfPoints(MARK_SIZE_PT) }),
  });
}
