/** Text; a line end in the source is a space between words and nothing between Chinese characters. */
import type { Text } from "mdast";
import { textRuns } from "../runs.ts";
import type { PhrasingHandler } from "../state.ts";

const WIDE = "[\\u2014-\\u2026\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]";
const LINE_END_IN_CHINESE = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=${WIDE})`, "g");

export const text: PhrasingHandler<Text> = (node, _state, style) => textRuns(node.value.replace(LINE_END_IN_CHINESE, "").replace(/[ \t]*\n[ \t]*/g, " "), style);
