/** The number and title of a table or figure, as Word counts and lists them. */
import { Bookmark, SimpleField } from "docx";
import type { ParagraphChild } from "docx";
import type { CaptionKind, CaptionNumber } from "./counter.ts";
import { captionLabel, captionStart, captionWord } from "./plan.ts";
import { textRuns } from "./runs.ts";
import type { State } from "./state.ts";

/** Counts one on. The number has a bookmark, to which cross references lead. */
export function captionRuns(kind: CaptionKind, title: string, state: State): ParagraphChild[] {
  const number = state.progress.counter.caption(kind);
  const label = state.literalNumbers ? textRuns(captionLabel(number)) : labelFields(number);
  return [new Bookmark({ id: number.bookmark, children: label }), ...textRuns(`\u3000${title}`)];
}

/** The chapter is text: STYLEREF would give 第三章 where 3 is meant. The number is a field, so that Word can list the tables and figures. */
function labelFields(number: CaptionNumber): ParagraphChild[] {
  const restart = number.restart ? ` \\r ${number.number}` : "";
  return [...textRuns(captionStart(number)), new SimpleField(`SEQ ${captionWord[number.kind]} \\* ARABIC${restart}`, String(number.number))];
}
