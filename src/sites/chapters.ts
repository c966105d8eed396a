/** The tender, cut into the pages on which it is shown: one a chapter. */
import type { ClauseLine } from "../../schemas/index.ts";

export interface TenderChapter {
  /** Id of the chapter's heading. */
  readonly id: string;
  /** 第六章 采购需求 */
  readonly title: string;
  readonly lines: readonly ClauseLine[];
}

/** What stands before the first heading belongs to the first chapter. */
export function tenderChapters(lines: readonly ClauseLine[]): readonly TenderChapter[] {
  const chapters: { id: string; title: string; lines: ClauseLine[] }[] = [];
  const before: ClauseLine[] = [];
  for (const line of lines) {
    if (line.kind === "heading" && line.level === 1) {
      chapters.push({ id: line.id, title: [line.number, line.text].filter(Boolean).join(" "), lines: chapters.length === 0 ? [...before] : [] });
    }
    (chapters.at(-1)?.lines ?? before).push(line);
  }
  if (chapters.length === 0 && before.length > 0) return [{ id: "tender", title: "招标文件", lines: before }];
  return chapters;
}
