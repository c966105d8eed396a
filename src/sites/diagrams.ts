/** The diagrams that a site shows, as files beside its styles: no page holds a drawing in itself, so none needs styles of its own. */
import { createHash } from "node:crypto";
import { fencesIn } from "../../generators/values/fence.ts";
import { diagramsOf } from "../../generators/views/diagrams.ts";
import { timeLine } from "../../generators/views/drills/time-line.ts";
import type { Drawing } from "../../generators/values/drawing.ts";
import type { Audience } from "../../schemas/index.ts";
import { takeInput } from "../build/input.ts";
import { readersOf } from "./navigation.ts";
import { siteOf } from "./site.ts";

/** Collections whose prose has a page, and the menu page that says for whom. */
const withProse = { chapters: "chapters/index.html", playbooks: "playbooks/index.html" } as const;

export interface ShownDiagram extends Drawing {
  /** Relative to the site's root: `assets/diagram-….svg`. */
  readonly light: string;
  readonly dark: string;
}

/** undefined when the code could not be drawn. */
export function shownDiagram(code: string): ShownDiagram | undefined {
  const drawing = takeInput().drawings.get(code);
  if (!drawing) return undefined;
  const name = `assets/diagram-${createHash("sha256").update(drawing.svg).update(drawing.svgDark).digest("hex").slice(0, 12)}`;
  return { ...drawing, light: `${name}.svg`, dark: `${name}-dark.svg` };
}

/** File name → its text, of the diagrams in prose, of the time lines of drills and of views that the reader may see. */
export function diagramFiles(audience: Audience): ReadonlyMap<string, string> {
  const { model } = siteOf(audience);
  const { catalog, values } = model;
  const bodies = (Object.keys(withProse) as (keyof typeof withProse)[])
    .filter((name) => readersOf(withProse[name]).includes(audience))
    .flatMap((name) => catalog.entries.filter(({ collection, body }) => collection === name && body !== undefined).map(({ body }) => body));
  const timeLines = readersOf("drills/index.html").includes(audience) ? values("drills").map((drill) => timeLine(drill)) : [];
  const ofViews = diagramsOf(model).map(({ mermaid }) => ({ code: mermaid }));
  const shown = [...bodies.flatMap((body) => (body ? fencesIn(body) : [])), ...timeLines, ...ofViews].flatMap(({ code }) => shownDiagram(code) ?? []);
  const file = (path: string): string => path.slice("assets/".length);
  return new Map(shown.flatMap(({ light, dark, svg, svgDark }) => [[file(light), svg], [file(dark), svgDark]] as const));
}
