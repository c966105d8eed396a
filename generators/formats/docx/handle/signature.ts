/** A signature or seal line; lines that follow each other begin at one edge and stay on one page. */
import { Paragraph } from "docx";
import type { Signature } from "../../../values/document.ts";
import { textRuns } from "../runs.ts";
import { emWidth, ptToTwips } from "../units.ts";
import type { FlowHandler, FlowNode, Place } from "../state.ts";
import { blankLine } from "./blank.ts";

/** Room to sign, in full-width characters: this much, less only where the words leave less. */
const LINE_WIDTH = 10;
const LEAST_LINE_WIDTH = 4;
/** The lines begin in the right half where they fit. */
const LEFT_SHARE = 0.4;

export const signature: FlowHandler<Signature> = (node, state, place) => {
  const em = ptToTwips(state.profile.bodySizePt);
  const widest = Math.max(...neighbours(place).map((line) => wordsWidth(line) + LINE_WIDTH));
  const left = Math.max(0, Math.floor(Math.min(state.printable * LEFT_SHARE, state.printable - widest * em)));
  const room = Math.floor((state.printable - left) / em - wordsWidth(node));
  const line = Math.max(LEAST_LINE_WIDTH, Math.min(LINE_WIDTH, room));
  return [
    new Paragraph({
      style: "Signature",
      indent: { left },
      ...(isSignature(place.siblings[place.index + 1]) ? { keepNext: true } : {}),
      children: textRuns(label(node) + blankLine(line) + hint(node)),
    }),
  ];
};

const isSignature = (node: FlowNode | undefined): node is Signature => node?.type === "signature";

const label = (node: Signature): string => (/[：:]$/.test(node.label) ? node.label : `${node.label}：`);
const hint = (node: Signature): string => (node.hint === undefined ? "" : /^[（(]/.test(node.hint) ? node.hint : `（${node.hint}）`);

const wordsWidth = (node: Signature): number => emWidth(label(node) + hint(node));

/** The unbroken run of signature lines around a place. */
function neighbours({ siblings, index }: Place): Signature[] {
  let from = index;
  let to = index;
  while (isSignature(siblings[from - 1])) from--;
  while (isSignature(siblings[to + 1])) to++;
  return siblings.slice(from, to + 1).filter(isSignature);
}
