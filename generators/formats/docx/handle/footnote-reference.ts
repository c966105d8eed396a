/** The mark of a footnote; puts the footnote's text at the foot of the page. */
import { FootnoteReferenceRun, Paragraph } from "docx";
import type { FootnoteReference } from "mdast";
import type { PhrasingHandler } from "../state.ts";

export const footnoteReference: PhrasingHandler<FootnoteReference> = (node, state) => {
  const definition = state.plan.footnote(node.identifier, state.progress.ordinal);
  const blocks = state.flow(definition.children, { ...state, paragraphStyle: "FootnoteText" });
  const paragraphs = blocks.filter((block) => block instanceof Paragraph);
  if (paragraphs.length !== blocks.length) throw new Error(`footnote “${node.identifier}” holds a table; Word's footnotes here hold paragraphs`);
  return [new FootnoteReferenceRun(state.progress.footnotes.push(paragraphs))];
};
