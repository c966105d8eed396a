/** Turns the formatting profile into Word styles: every look has a name, no paragraph carries its own. */
import { AlignmentType, BorderStyle, LineRuleType, ShadingType } from "docx";
import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import type { FormattingProfile } from "../../values/document.ts";
import { HEADING_NUMBERING } from "./numbering.ts";
import { runningSizePt } from "./page.ts";
import { fonts } from "./runs.ts";
import { ptToHalfPoints, ptToTwips } from "./units.ts";

const BLACK = "000000";
/** Monospaced Latin for code. */
export const CODE_FONT = "Courier New";
/** Light grey behind heads and sums. */
export const SHADE = "EDEDED";
/** Size of the lines on a cover. */
export const COVER_LINE_PT = 16;
const SINGLE = 240;

export function styles(profile: FormattingProfile): IStylesOptions {
  const heading = fonts(profile.headingFont, profile.latinFont);
  const spacing = { line: Math.round(SINGLE * profile.lineSpacing), lineRule: LineRuleType.AUTO };
  const [size1, size2, size3] = profile.headingSizesPt;
  const headingStyle = (level: number, sizePt: number) => ({
    run: { font: heading, size: ptToHalfPoints(sizePt), bold: true, color: BLACK },
    paragraph: {
      alignment: level === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: { ...spacing, before: ptToTwips(sizePt * (level === 0 ? 1 : 0.7)), after: ptToTwips(sizePt * (level === 0 ? 1 : 0.4)) },
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      ...(level < 4 ? { numbering: { reference: HEADING_NUMBERING, level } } : {}),
    },
  });
  return {
    default: {
      document: {
        run: {
          font: fonts(profile.bodyFont, profile.latinFont),
          size: ptToHalfPoints(profile.bodySizePt),
          color: BLACK,
          language: { value: "en-US", eastAsia: "zh-CN" },
        },
      },
      heading1: headingStyle(0, size1),
      heading2: headingStyle(1, size2),
      heading3: headingStyle(2, size3),
      heading4: headingStyle(3, profile.bodySizePt),
      heading5: headingStyle(4, profile.bodySizePt),
      heading6: headingStyle(5, profile.bodySizePt),
      caption: {
        run: { font: heading, size: ptToHalfPoints(profile.tableSizePt), bold: true, color: BLACK },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true, spacing: { before: 160, after: 80 } },
      },
      hyperlink: { run: { color: BLACK, underline: { type: "single" } } },
      footnoteText: {
        run: { size: ptToHalfPoints(9) },
        paragraph: { spacing: { line: SINGLE, lineRule: LineRuleType.AUTO, after: 0 }, alignment: AlignmentType.LEFT },
      },
    },
    paragraphStyles: [...bodyStyles(profile), ...tableStyles(profile), ...frameStyles(profile)],
  };
}

const style = (id: string, name: string, run: IParagraphStyleOptions["run"], paragraph: IParagraphStyleOptions["paragraph"]): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  run,
  paragraph,
});

function bodyStyles(profile: FormattingProfile): IParagraphStyleOptions[] {
  const em = ptToTwips(profile.bodySizePt);
  const spacing = { line: Math.round(SINGLE * profile.lineSpacing), lineRule: LineRuleType.AUTO };
  const side = { style: BorderStyle.SINGLE, size: 4, space: 4, color: "A6A6A6" };
  return [
    style("BodyText", "Body Text", {}, { alignment: AlignmentType.BOTH, spacing, indent: { firstLine: em * 2, firstLineChars: 200 } }),
    style("ListText", "List Text", {}, { alignment: AlignmentType.BOTH, spacing }),
    style("Quote", "Quote", {}, {
      alignment: AlignmentType.BOTH,
      spacing,
      indent: { left: em * 2, right: em * 2 },
      border: { left: { ...side, size: 12, space: 8 } },
    }),
    style(
      "Code",
      "Code",
      { font: fonts(profile.bodyFont, CODE_FONT), size: ptToHalfPoints(profile.tableSizePt), noProof: true },
      {
        alignment: AlignmentType.LEFT,
        spacing: { before: 100, after: 100, line: SINGLE, lineRule: LineRuleType.AUTO },
        indent: { left: 120, right: 120 },
        shading: { type: ShadingType.CLEAR, color: "auto", fill: "F5F5F5" },
        border: { top: side, bottom: side, left: side, right: side },
      },
    ),
    style("Signature", "Signature", {}, {
      alignment: AlignmentType.LEFT,
      keepLines: true,
      spacing: { before: 200, after: 60, line: Math.round(SINGLE * 1.2), lineRule: LineRuleType.AUTO },
    }),
    style("Citations", "Citations", { size: ptToHalfPoints(9), color: "595959" }, { alignment: AlignmentType.LEFT, spacing: { before: 40, after: 120, line: SINGLE, lineRule: LineRuleType.AUTO } }),
    style("MissingScan", "Missing Scan", {}, {
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, after: 120, line: Math.round(SINGLE * 2), lineRule: LineRuleType.AUTO },
      border: { top: side, bottom: side, left: side, right: side },
    }),
    style("PageBreak", "Page Break", { size: 2 }, { spacing: { line: 20, lineRule: LineRuleType.EXACT } }),
  ];
}

function tableStyles(profile: FormattingProfile): IParagraphStyleOptions[] {
  const size = ptToHalfPoints(profile.tableSizePt);
  const heading = fonts(profile.headingFont, profile.latinFont);
  const lines = { line: 260, lineRule: LineRuleType.AUTO };
  const dense = Math.min(size, 18);
  // A set height: long tables take the same pages with whatever font stands in for the one asked for.
  const denseLines = { line: 245, lineRule: LineRuleType.EXACT };
  return [
    style("TableText", "Table Text", { size }, { spacing: lines }),
    style("DenseText", "Dense Text", { size: dense }, { spacing: denseLines }),
    style("TableHead", "Table Head", { size, bold: true, font: heading }, { alignment: AlignmentType.CENTER, keepNext: true, spacing: lines }),
    style("DenseHead", "Dense Head", { size: dense, bold: true, font: heading }, { alignment: AlignmentType.CENTER, keepNext: true, spacing: denseLines }),
    style("TableNote", "Table Note", { size: size - 2 }, { alignment: AlignmentType.LEFT, spacing: { before: 40, line: SINGLE, lineRule: LineRuleType.AUTO } }),
    // The picture decides the height of its line.
    style("Figure", "Figure", {}, { alignment: AlignmentType.CENTER, spacing: { before: 160, line: SINGLE, lineRule: LineRuleType.AUTO } }),
    style("FigureCaption", "Figure Caption", { size, bold: true, font: heading }, { alignment: AlignmentType.CENTER, keepLines: true, spacing: { before: 60, after: 200 } }),
    style("PictureTitle", "Picture Title", { bold: true, font: heading }, { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true, spacing: { before: 160, after: 80 } }),
    style("TableGap", "Table Gap", { size: 8 }, { spacing: { line: 160, lineRule: LineRuleType.EXACT } }),
  ];
}

function frameStyles(profile: FormattingProfile): IParagraphStyleOptions[] {
  const em = ptToTwips(profile.bodySizePt);
  const heading = fonts(profile.headingFont, profile.latinFont);
  const running = ptToHalfPoints(runningSizePt);
  const contentsSize = ptToHalfPoints(profile.headingSizesPt[0]);
  const wide = { line: 400, lineRule: LineRuleType.AUTO };
  const center = AlignmentType.CENTER;
  const contents = (level: number): IParagraphStyleOptions =>
    style(`TOC${level}`, `toc ${level}`, level === 1 ? { font: heading } : {}, {
      // A set height, as lines without Chinese are lower than the others.
      spacing: { line: 380, lineRule: LineRuleType.EXACT },
      indent: { left: em * (level - 1) },
    });
  return [
    style("Header", "header", { size: running }, {}),
    style("Footer", "footer", { size: running }, { alignment: center }),
    style("DraftMark", "Draft Mark", { size: running + 2, bold: true, font: heading }, { alignment: center, spacing: { before: 30 } }),
    style("CoverTitle", "Cover Title", { size: 52, bold: true, font: heading }, { alignment: center, spacing: wide }),
    style("CoverSubtitle", "Cover Subtitle", { size: 40, bold: true, font: heading }, { alignment: center, spacing: { ...wide, before: 480 } }),
    style("CoverLine", "Cover Line", { size: ptToHalfPoints(COVER_LINE_PT) }, { alignment: AlignmentType.LEFT, spacing: { ...wide, line: 480 } }),
    style("ContentsTitle", "Contents Title", { size: contentsSize, bold: true, font: heading }, { alignment: center, spacing: { before: 240, after: 240 } }),
    ...[1, 2, 3].map(contents),
  ];
}
