/** Commands, addresses and names within a sentence, monospaced. */
import type { InlineCode } from "mdast";
import { fonts, textRuns } from "../runs.ts";
import { CODE_FONT } from "../styles.ts";
import type { PhrasingHandler } from "../state.ts";

export const inlineCode: PhrasingHandler<InlineCode> = (node, state, style) =>
  textRuns(node.value.replaceAll("\n", " "), { ...style, font: fonts(state.profile.bodyFont, CODE_FONT) });
