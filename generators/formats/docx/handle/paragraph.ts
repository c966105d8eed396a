/** A paragraph, in the style of its surroundings. */
import { Paragraph } from "docx";
import type { Paragraph as ParagraphNode } from "mdast";
import type { FlowHandler } from "../state.ts";

export const paragraph: FlowHandler<ParagraphNode> = (node, state) => [
  new Paragraph({
    style: state.paragraphStyle,
    ...(state.indent === undefined ? {} : { indent: { left: state.indent } }),
    children: state.phrasing(node.children, state),
  }),
];
