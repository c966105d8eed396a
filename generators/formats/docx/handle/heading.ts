/** A heading, with the bookmark by which contents table and references find it; 1–4 are numbered by Word, unless the heading says otherwise. */
import { Bookmark, HeadingLevel, Paragraph } from "docx";
import type { Heading } from "mdast";
import { headingData } from "../plan.ts";
import { textRuns } from "../runs.ts";
import type { FlowHandler } from "../state.ts";
import { beginsPage, breakBefore } from "./begins-page.ts";

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

export const heading: FlowHandler<Heading> = (node, state, place) => {
  const { numbered } = headingData(node);
  const { bookmark, number } = state.progress.counter.heading(node.depth, numbered !== false);
  const literal = state.literalNumbers && number !== undefined ? textRuns(`${number} `) : [];
  const title = [...literal, ...state.phrasing(node.children, state)];
  const byWord = number !== undefined && !state.literalNumbers;
  return [
    new Paragraph({
      heading: LEVELS[node.depth - 1]!,
      // The style of headings 1–4 counts; this one does not take part.
      ...(byWord || node.depth > 4 ? {} : { numbering: false as const }),
      ...(beginsPage(node, state.chapterBreaks) ? { pageBreakBefore: true } : breakBefore(place)),
      children: [new Bookmark({ id: bookmark, children: title })],
    }),
  ];
};
