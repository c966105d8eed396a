/** The contents table of headings 1–3, filled in when the file is written, with Word's field around it. */
import { Paragraph, TableOfContents } from "docx";
import type { FileChild } from "docx";
import { textRuns } from "./runs.ts";

export const contentsPage = (): FileChild[] => [
  new Paragraph({ style: "ContentsTitle", children: textRuns("目\u3000录") }),
  new TableOfContents("目录", { hyperlink: true, headingStyleRange: "1-3" }),
  // Ends the section: a paragraph of full height could begin an empty page.
  new Paragraph({ style: "PageBreak", children: [] }),
];
