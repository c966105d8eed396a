/** A drawing in the middle of the line, with its numbered caption below it on the same page. */
import { ImageRun, Paragraph } from "docx";
import type { FigureNode } from "../../../values/document.ts";
import { captionRuns } from "../caption.ts";
import type { FlowHandler } from "../state.ts";
import { fitted, indentation } from "../units.ts";

/** A figure that filled the page would stand apart from the text that explains it. */
const SHARE_OF_HEIGHT = 0.6;
/** Diagrams are drawn with letters of 16 pixels; at this scale they come out as those of a table, 10.5 pt. */
const LARGEST = 0.875;

export const figure: FlowHandler<FigureNode> = (node, state) => {
  const transformation = fitted(node, { width: state.printable - (state.indent ?? 0), height: state.printableHeight * SHARE_OF_HEIGHT }, LARGEST);
  const svg = typeof node.svg === "string" ? new TextEncoder().encode(node.svg) : node.svg;
  const drawing = new ImageRun({
    type: "svg", data: svg, transformation, fallback: { type: "png", data: node.png }, altText: { name: node.caption, title: node.caption, description: node.alt },
  });
  return [new Paragraph({ style: "Figure", keepNext: true, ...indentation(state), children: [drawing] }), new Paragraph({ style: "FigureCaption", ...indentation(state), children: captionRuns("figure", node.caption, state) })];
};
