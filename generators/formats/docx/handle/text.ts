/** Text of a paragraph. */
import type { Text } from "mdast";
import { joinLines } from "../../../values/line-ends.ts";
import { textRuns } from "../runs.ts";
import type { PhrasingHandler } from "../state.ts";

export const text: PhrasingHandler<Text> = (node, _state, style) => textRuns(joinLines(node.value), style);
