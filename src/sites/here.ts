/** The page that is being drawn: whose site it is in, and how it links to the others. */
import type { Audience } from "../../schemas/index.ts";
import { relativeLink } from "./link.ts";
import { siteOf, type Site } from "./site.ts";

export interface Here {
  readonly site: Site;
  /** Relative to the site's root: `systems/oa.html`. */
  readonly path: string;
  /** `target` is relative to the site's root; the result to this page. */
  to(target: string): string;
}

/** `site` is the parameter of the route. */
export function here(site: string | undefined, path: string): Here {
  return { site: siteOf(site as Audience), path, to: (target) => relativeLink(path, target) };
}
