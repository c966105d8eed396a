/** What the handlers of document nodes share while one document is drawn. */
import type { Paragraph, ParagraphChild, Table } from "docx";
import type { PhrasingContent } from "mdast";
import type { DocumentBlock, ExtraInline, FormattingProfile } from "../../values/document.ts";
import type { Counter } from "./counter.ts";
import type { PageOf } from "./layout.ts";
import type { ListNumbering } from "./numbering.ts";
import type { Plan } from "./plan.ts";
import type { RunStyle } from "./runs.ts";

export type Block = Paragraph | Table;
export type FlowNode = DocumentBlock;
export type PhrasingNode = PhrasingContent | ExtraInline;

/** Where a block stands among its siblings. */
export interface Place {
  readonly siblings: readonly FlowNode[];
  readonly index: number;
}

export type FlowHandler<N> = (node: N, state: State, place: Place) => Block[];
export type PhrasingHandler<N> = (node: N, state: State, style: RunStyle) => ParagraphChild[];

/** What moves on while the document is drawn. */
export interface Progress {
  readonly counter: Counter;
  readonly lists: ListNumbering;
  readonly footnotes: Paragraph[][];
  /** Number of the top-level block being drawn, from 0. */
  ordinal: number;
}

export interface State {
  readonly profile: FormattingProfile;
  readonly plan: Plan;
  readonly progress: Progress;
  /** Width between the margins, in twips. */
  readonly printable: number;
  /** Height between the margins, in twips. */
  readonly printableHeight: number;
  /** Style id of plain paragraphs here. */
  readonly paragraphStyle: string;
  /** Left indent of plain paragraphs here, in twips; set within lists. */
  readonly indent?: number;
  /** Depth of lists around, from 0. */
  readonly listLevel: number;
  /** Chapters begin on a new page. */
  readonly chapterBreaks: boolean;
  /** Numbers are written as text, for a reader that cannot count like Word. */
  readonly literalNumbers: boolean;
  /** What stands as the page of a bookmark. */
  readonly pageOf: PageOf;
  readonly flow: (nodes: readonly FlowNode[], state: State) => Block[];
  readonly phrasing: (nodes: readonly PhrasingNode[], state: State, style?: RunStyle) => ParagraphChild[];
}
