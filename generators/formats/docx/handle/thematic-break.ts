/** A rule between two parts of a text. */
import { Paragraph } from "docx";
import type { ThematicBreak } from "mdast";
import type { FlowHandler } from "../state.ts";

export const thematicBreak: FlowHandler<ThematicBreak> = () => [new Paragraph({ thematicBreak: true, children: [] })];
