/** A block of code or commands, its lines and their spaces kept, in one box. */
import { Paragraph } from "docx";
import type { Code } from "mdast";
import { textRuns } from "../runs.ts";
import type { FlowHandler } from "../state.ts";

export const code: FlowHandler<Code> = (node) => [new Paragraph({ style: "Code", children: textRuns(node.value.replaceAll("\t", "    ")) })];
