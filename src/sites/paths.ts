/** The routes of a page: once for each site that has it, or once for each thing in each site. */
import { readersOf } from "./navigation.ts";
import { siteOf, type Site } from "./site.ts";

export interface Route<T = undefined> {
  readonly params: { readonly site: string; readonly id?: string };
  readonly props: { readonly item: T };
}

/** `path`: the menu's path of the page, which says who has it. */
export const pageRoutes = (path: string): { params: { site: string } }[] => readersOf(path).map((site) => ({ params: { site } }));

/** Routes of `[id]` pages below a menu page. */
export function itemRoutes<T>(path: string, items: (site: Site) => readonly T[], id: (item: T) => string): Route<T>[] {
  return readersOf(path).flatMap((audience) => items(siteOf(audience)).map((item) => ({ params: { site: audience, id: id(item) }, props: { item } })));
}
