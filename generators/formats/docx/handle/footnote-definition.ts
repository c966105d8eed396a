/** The text of a footnote is drawn where it is referred to; the definition itself leaves nothing. */
import type { FootnoteDefinition } from "mdast";
import type { FlowHandler } from "../state.ts";

export const footnoteDefinition: FlowHandler<FootnoteDefinition> = () => [];
