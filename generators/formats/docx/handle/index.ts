/** Which handler draws which node of a document. */
import type { PhrasingNode, FlowNode, FlowHandler, PhrasingHandler } from "../state.ts";
import { blank } from "./blank.ts";
import { blockquote } from "./blockquote.ts";
import { citations } from "./citations.ts";
import { lineBreak } from "./break.ts";
import { code } from "./code.ts";
import { crossReference } from "./cross-reference.ts";
import { strikethrough } from "./delete.ts";
import { emphasis } from "./emphasis.ts";
import { figure } from "./figure.ts";
import { footnoteDefinition } from "./footnote-definition.ts";
import { footnoteReference } from "./footnote-reference.ts";
import { heading } from "./heading.ts";
import { inlineCode } from "./inline-code.ts";
import { link } from "./link.ts";
import { list } from "./list.ts";
import { pageBreak } from "./page-break.ts";
import { paragraph } from "./paragraph.ts";
import { picture } from "./picture.ts";
import { scan } from "./scan.ts";
import { signature } from "./signature.ts";
import { strong } from "./strong.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";
import { thematicBreak } from "./thematic-break.ts";
import { viewFacts } from "./view-facts.ts";
import { viewTable } from "./view-table.ts";

export const flowHandlers = {
  blockquote,
  citations,
  code,
  figure,
  footnoteDefinition,
  heading,
  list,
  pageBreak,
  paragraph,
  picture,
  scan,
  signature,
  table,
  thematicBreak,
  viewFacts,
  viewTable,
} satisfies { [T in FlowNode["type"]]?: FlowHandler<Extract<FlowNode, { type: T }>> };

export const phrasingHandlers = {
  blank,
  break: lineBreak,
  crossReference,
  delete: strikethrough,
  emphasis,
  footnoteReference,
  inlineCode,
  link,
  strong,
  text,
} satisfies { [T in PhrasingNode["type"]]?: PhrasingHandler<Extract<PhrasingNode, { type: T }>> };
