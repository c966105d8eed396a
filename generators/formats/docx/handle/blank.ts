/** A field of a form: its value underlined, or a line to write on. */
import type { Blank } from "../../../values/document.ts";
import { textRuns } from "../runs.ts";
import type { PhrasingHandler } from "../state.ts";

export const blank: PhrasingHandler<Blank> = (node, _state, style) =>
  node.value === undefined ? textRuns(blankLine(node.width), style) : textRuns(`\u00a0${node.value}\u00a0`, { ...style, underline: { type: "single" } });

/** A line `width` full-width characters wide. Word does not draw underlined spaces at the end of a line; it does draw this. */
export const blankLine = (width: number): string => "_".repeat(Math.max(1, Math.round(width * 2)));
