/** Strong text, bold. */
import type { Strong } from "mdast";
import type { PhrasingHandler } from "../state.ts";

export const strong: PhrasingHandler<Strong> = (node, state, style) => state.phrasing(node.children, state, { ...style, bold: true });
