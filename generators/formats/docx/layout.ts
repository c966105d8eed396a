/** Turns the pages that a reader of an earlier rendering found into the page numbers docx writes. */
import type { PageNumberEstimator } from "docx";
import { estimatePageNumbers } from "docx/layout";
import { contentsNames } from "./canonical.ts";

/** Where a program that lays out pages found the bookmarks of an earlier rendering of the same document. */
export interface PageLayout {
  /** Page as it is shown, by bookmark name: `sec…`, `tab…`, and `_Toc…` of the contents table. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly pageCount: number;
}

/** docx asks by the names it drew in this process; the layout has the names of the file. */
export function knownPages(layout: PageLayout): PageNumberEstimator {
  const pages: PageNumberEstimator = (body) => {
    const names = contentsNames(JSON.stringify(body));
    const drawn = [...names].flatMap(([name, canonical]): [string, string][] => {
      const page = layout.bookmarks.get(canonical);
      return page === undefined ? [] : [[name, page]];
    });
    return { bookmarks: new Map([...layout.bookmarks, ...drawn]), pageCount: layout.pageCount };
  };
  return withListNumbers(pages);
}

/** Leaves pages empty, for a program that fills them in itself. */
export const unknownPages = (): PageNumberEstimator => withListNumbers(() => ({ bookmarks: new Map() }));

/** The entries of a contents table begin with the numbers of their headings; docx counts them here. */
function withListNumbers(pages: PageNumberEstimator): PageNumberEstimator {
  const { listNumbers } = estimatePageNumbers;
  return listNumbers ? Object.assign(pages, { listNumbers }) : pages;
}
