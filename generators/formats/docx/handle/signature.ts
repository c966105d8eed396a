/** A signature or seal line, with the bookmark by which its page is found. */
import { Bookmark, Paragraph } from "docx";
import type { Signature } from "../../../values/document.ts";
import { textRuns } from "../runs.ts";
import { ptToTwips } from "../units.ts";
import type { FlowHandler } from "../state.ts";
import { blankLine } from "./blank.ts";
import { hintOf, LINE_WIDTH, signatureBlock, wordsWidth } from "./signature-block.ts";

const LEAST_LINE_WIDTH = 4;

export const signature: FlowHandler<Signature> = (node, state, place) => {
  const { left = 0, goesOn = false } = signatureBlock(place, state) ?? {};
  const room = Math.floor((state.printable - left) / ptToTwips(state.profile.bodySizePt) - wordsWidth(node));
  const line = Math.max(LEAST_LINE_WIDTH, Math.min(LINE_WIDTH, room));
  const label = textRuns(node.label);
  return [
    new Paragraph({
      style: "Signature",
      indent: { left },
      ...(goesOn ? { keepNext: true } : {}),
      children: [
        ...(node.id === undefined ? label : [new Bookmark({ id: state.progress.counter.signature(), children: label })]),
        ...(node.value === undefined ? textRuns(blankLine(line)) : textRuns(`\u00a0${node.value}\u00a0`, { underline: { type: "single" } })),
        ...textRuns(hintOf(node)),
      ],
    }),
  ];
};
