/** Built pages → what the search looks through: one piece a page, and one for each anchor in it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

/** Address relative to the site's root, title of the page, text. */
export type SearchPiece = readonly [href: string, title: string, text: string];

/** Writes `assets/search-data.js` into each site below the folder. */
export function writeSearch(sites: string): void {
  for (const site of readdirSync(sites, { withFileTypes: true })) {
    if (!site.isDirectory()) continue;
    const root = join(sites, site.name);
    const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html")).sort();
    const pieces = pages.flatMap((file) => searchPieces(file.split(sep).join("/"), readFileSync(join(root, file), "utf8")));
    writeFileSync(join(root, "assets", "search-data.js"), `window.searchData=${JSON.stringify(pieces).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")};\n`);
  }
}

/** The title is not part of the text. What repeats other pages is marked `data-repeats` there; of it only the title is found. */
export function searchPieces(path: string, html: string): SearchPiece[] {
  const title = text(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "");
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  if (/<main[^>]*\sdata-repeats/.test(html)) return [[path, title, title]];
  const shown = main.replace(/<(nav|form|select|h1)\b.*?<\/\1>|<p class="up">.*?<\/p>/gs, " ");
  const pieces: SearchPiece[] = [];
  const starts = [...shown.matchAll(/<(?:tr|h[2-6]|section|article|div|li)\b[^>]*\sid="([^"]+)"[^>]*>/g)];
  const bounds = [0, ...starts.map(({ index }) => index), shown.length];
  bounds.slice(0, -1).forEach((from, at) => {
    const words = text(shown.slice(from, bounds[at + 1]));
    const id = at === 0 ? undefined : starts[at - 1]?.[1];
    if (words || id === undefined) pieces.push([id === undefined ? path : `${path}#${encodeURI(decode(id))}`, title, words]);
  });
  return pieces;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
const decode = (text: string): string => text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) => (code ? String.fromCodePoint(Number(code)) : (entities[name ?? ""] ?? whole)));

/** Blocks and cells part words; elements inside a line do not. */
function text(html: string): string {
  return decode(html.replace(/<\/?(?:a|b|strong|em|span|code|sup|del|mark|abbr)\b[^>]*>/g, "").replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ").trim();
}
