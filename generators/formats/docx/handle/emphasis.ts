/** Emphasis, as Chinese type has it: dots below instead of slanted characters. GB/T 15834, 着重号. */
import type { Emphasis } from "mdast";
import type { PhrasingHandler } from "../state.ts";

export const emphasis: PhrasingHandler<Emphasis> = (node, state, style) => state.phrasing(node.children, state, { ...style, emphasisMark: { type: "dot" } });
