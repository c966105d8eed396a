/** A scanned paper as large as the page allows, below its title. */
import { ImageRun, Paragraph } from "docx";
import type { PictureNode } from "../../../values/document.ts";
import { textRuns } from "../runs.ts";
import type { FlowHandler } from "../state.ts";
import { fitted, indentation } from "../units.ts";

/** The rest of the page is for the title. */
const SHARE_OF_HEIGHT = 0.85;

export const picture: FlowHandler<PictureNode> = (node, state) => {
  const transformation = fitted(node, { width: state.printable - (state.indent ?? 0), height: state.printableHeight * SHARE_OF_HEIGHT });
  const run = new ImageRun({ type: node.kind, data: node.bytes, transformation, altText: { name: node.title, title: node.title, description: node.title } });
  return [new Paragraph({ style: "PictureTitle", ...indentation(state), children: textRuns(node.title) }), new Paragraph({ style: "Figure", ...indentation(state), children: [run] })];
};
