/** A line break that the author wrote. */
import { TextRun } from "docx";
import type { Break } from "mdast";
import type { PhrasingHandler } from "../state.ts";

export const lineBreak: PhrasingHandler<Break> = () => [new TextRun({ break: 1 })];
