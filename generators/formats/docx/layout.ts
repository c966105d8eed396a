/** On which page each bookmark lies, as a program that lays out pages found it in an earlier rendering of the same document. */
import { LATER, ROOM } from "./page-words.ts";

export interface PageLayout {
  /** Page as it is shown, by bookmark name: `sec…`, `tab…`, `fig…`, `sign…`. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly pageCount: number;
}

/** What stands as the page of a bookmark. */
export type PageOf = (bookmark: string) => string;

/** Without a layout: room for a number where pages are being found, else that it comes when the document is opened. */
export const pagesOf = (layout: PageLayout | undefined, literalNumbers: boolean): PageOf =>
  (bookmark) => layout?.bookmarks.get(bookmark) ?? (literalNumbers ? ROOM : LATER);
