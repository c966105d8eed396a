/** A quotation: its blocks, plain paragraphs indented beside a rule. */
import type { Blockquote } from "mdast";
import type { FlowHandler } from "../state.ts";

export const blockquote: FlowHandler<Blockquote> = (node, state) => state.flow(node.children, { ...state, paragraphStyle: "Quote" });
