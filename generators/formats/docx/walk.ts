/** Walks nodes of a document and has each drawn by its handler. */
import { flowHandlers, phrasingHandlers } from "./handle/index.ts";
import type { FlowHandler, FlowNode, PhrasingHandler, PhrasingNode, State } from "./state.ts";

export const drawBlock: FlowHandler<FlowNode> = (node, state, place) => handlerOf<FlowHandler<FlowNode>>(flowHandlers, node.type)(node, state, place);

export const flow: State["flow"] = (nodes, state) => nodes.flatMap((node, index) => drawBlock(node, state, { siblings: nodes, index }));

export const phrasing: State["phrasing"] = (nodes, state, style = {}) =>
  nodes.flatMap((node) => handlerOf<PhrasingHandler<PhrasingNode>>(phrasingHandlers, node.type)(node, state, style));

/** The map's own types pair each node with its handler; TypeScript cannot follow the pair through the lookup. */
function handlerOf<H>(handlers: object, type: string): H {
  const handler = Object.hasOwn(handlers, type) ? (handlers as Record<string, unknown>)[type] : undefined;
  if (handler === undefined) throw new Error(`DOCX has no handler for the node “${type}”`);
  return handler as H;
}
