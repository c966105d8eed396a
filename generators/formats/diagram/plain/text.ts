/** A <text> of a drawing → lines of text at fixed places, so that every reader sets them alike. */
import type { Cascade } from "../metrics/cascade.ts";
import { layText, type Chunk, type Run } from "../metrics/text.ts";
import { short } from "./number.ts";
import { paintOf, type Attributes } from "./paint.ts";
import { element, escape } from "./write.ts";

/** One <text> a line; `words` are the lines as a reader reads them, in one. */
export function plainText(text: Element, cascade: Cascade): { readonly svg: string; readonly words: string } {
  const chunks = layText(text, cascade);
  return { svg: chunks.map((chunk) => line(text, chunk, cascade)).join(""), words: joined(chunks) };
}

function line(text: Element, { anchor, x, runs }: Chunk, cascade: Cascade): string {
  const parts = merged(runs.map((run) => ({ run, look: lookOf(text, run, cascade) })));
  const [first] = parts as [Part, ...Part[]];
  const at = { x: short(x), y: short(first.run.baseline), ...(anchor === "start" ? {} : { "text-anchor": anchor }), ...first.look };
  if (parts.length === 1) return element("text", at, escape(first.run.text.trim()));
  return element("text", at, parts.map(({ run, look }, index) => (index === 0 ? escape(run.text) : element("tspan", look, escape(run.text)))).join(""));
}

interface Part {
  readonly run: Run;
  readonly look: Attributes;
}

/** Words that stand side by side and look alike are one. */
function merged(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last && JSON.stringify(last.look) === JSON.stringify(part.look)) out[out.length - 1] = { look: last.look, run: { ...last.run, text: last.run.text + part.run.text } };
    else out.push(part);
  }
  return out;
}

/** Size, weight and slant in full; paint as far as the text or its parts have their own. */
function lookOf(text: Element, { element: innermost, size, weight }: Run, cascade: Cascade): Attributes {
  const chain: Element[] = [];
  for (let at: Element | null = innermost; at; at = at === text ? null : at.parentElement) chain.unshift(at);
  const paint = Object.assign({}, ...chain.map((each) => paintOf(cascade.own(each)))) as Attributes;
  const slanted = chain.map((each) => cascade.own(each).get("font-style")).findLast((style) => style !== undefined);
  return { ...paint, ...(size === 16 ? {} : { "font-size": short(size) }), ...(weight >= 600 ? { "font-weight": "700" } : {}), ...(slanted === "italic" ? { "font-style": "italic" } : {}) };
}

/** Lines of Chinese join without a space. */
function joined(chunks: readonly Chunk[]): string {
  const lines = chunks.map(({ runs }) => runs.map(({ text }) => text).join("").trim()).filter(Boolean);
  return lines.reduce((words, next) => words + (words === "" || (/[\p{Script=Han}，。、；：！？》）]$/u.test(words) && /^[\p{Script=Han}（《]/u.test(next)) ? "" : " ") + next, "");
}
