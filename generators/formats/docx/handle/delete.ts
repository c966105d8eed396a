/** Text struck through. */
import type { Delete } from "mdast";
import type { PhrasingHandler } from "../state.ts";

export const strikethrough: PhrasingHandler<Delete> = (node, state, style) => state.phrasing(node.children, state, { ...style, strike: true });
