/** A paragraph, in the style of its surroundings; below a signature a filled-in line stands as the signature does. */
import { Paragraph } from "docx";
import type { Paragraph as ParagraphNode } from "mdast";
import { plainText } from "../plan.ts";
import type { FlowHandler } from "../state.ts";
import { signatureBlock } from "./signature-block.ts";

export const paragraph: FlowHandler<ParagraphNode> = (node, state, place) => {
  const block = signatureBlock(place, state);
  const indent = block?.left ?? state.indent;
  // What leads to a list or table, or is a title in bold, does not stand alone at the foot of a page.
  const leads = (plainText(node).endsWith("：") || node.children.every(({ type }) => type === "strong")) && place.index + 1 < place.siblings.length;
  return [
    new Paragraph({
      style: block ? "ListText" : state.paragraphStyle,
      ...(indent === undefined ? {} : { indent: { left: indent } }),
      ...(leads || block?.goesOn ? { keepNext: true } : {}),
      children: state.phrasing(node.children, state),
    }),
  ];
};
