/** A page break, unless a section or a chapter begins a page there anyway, or what follows carries the break. */
import { PageBreak as Break, Paragraph } from "docx";
import type { PageBreak } from "../../../values/document.ts";
import { beginsPage, carriesBreak } from "./begins-page.ts";
import type { FlowHandler } from "../state.ts";

export const pageBreak: FlowHandler<PageBreak> = (_node, state, { siblings, index }) => {
  const next = siblings[index + 1];
  if (index === 0 || !next || next.type === "pageBreak" || carriesBreak(next) || beginsPage(next, state.chapterBreaks)) return [];
  return [new Paragraph({ style: "PageBreak", children: [new Break()] })];
};
