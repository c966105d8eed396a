/** Lines that are signed, and the filled-in lines below them (date, number of an identity card): they begin at one edge and stay on one page. */
import type { Paragraph } from "mdast";
import type { Blank, Signature } from "../../../values/document.ts";
import { plainText } from "../plan.ts";
import { emWidth, ptToTwips } from "../units.ts";
import type { FlowNode, PhrasingNode, Place, State } from "../state.ts";

/** Room to sign, in full-width characters: this much, less only where the words leave less. */
export const LINE_WIDTH = 10;
/** The lines begin in the right half where they fit. */
const LEFT_SHARE = 0.4;

export interface SignatureBlock {
  /** Indent of its lines, in twips. */
  readonly left: number;
  /** Another line of the block follows. */
  readonly goesOn: boolean;
}

/** The block that a node stands in; undefined for a node in none. */
export function signatureBlock({ siblings, index }: Place, { printable, profile }: Pick<State, "printable" | "profile">): SignatureBlock | undefined {
  let from = index;
  let to = index;
  if (!isLine(siblings[index])) return undefined;
  while (isLine(siblings[from - 1])) from--;
  while (!isSignature(siblings[from]) && from <= index) from++;
  if (from > index) return undefined;
  while (isLine(siblings[to + 1])) to++;
  const em = ptToTwips(profile.bodySizePt);
  const widest = Math.max(...siblings.slice(from, to + 1).map(lineWidth));
  return { left: Math.max(0, Math.floor(Math.min(printable * LEFT_SHARE, printable - widest * em))), goesOn: index < to };
}

export const hintOf = (node: Signature): string => (node.hint === undefined ? "" : /^[（(]/.test(node.hint) ? node.hint : `（${node.hint}）`);

/** Printed words of a signature line, in full-width characters. */
export const wordsWidth = (node: Signature): number => emWidth(node.label + (node.value ?? "") + hintOf(node));

const isSignature = (node: FlowNode | undefined): node is Signature => node?.type === "signature";

const isBlank = (node: PhrasingNode): node is Blank => node.type === "blank";

const inline = (node: Paragraph): readonly PhrasingNode[] => node.children;

const isFilledIn = (node: FlowNode | undefined): node is Paragraph => node?.type === "paragraph" && inline(node).some(isBlank);

const isLine = (node: FlowNode | undefined): boolean => isSignature(node) || isFilledIn(node);

function lineWidth(node: FlowNode): number {
  if (isSignature(node)) return wordsWidth(node) + (node.value === undefined ? LINE_WIDTH : 1);
  if (!isFilledIn(node)) return 0;
  return inline(node).reduce((sum, child) => sum + (isBlank(child) ? (child.value === undefined ? child.width : emWidth(child.value) + 1) : emWidth(plainText(child))), 0);
}
