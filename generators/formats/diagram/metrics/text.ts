/** A <text> element → the lines that it draws, each at its place: text chunks as SVG 1.1, 10.5 and 10.7 say. */
import { lineExtent, middleOfLetters, textWidth } from "../fonts.ts";
import type { Cascade } from "./cascade.ts";
import type { Box } from "./matrix.ts";

export interface Run {
  readonly text: string;
  /** The innermost element that the characters stand in. */
  readonly element: Element;
  readonly size: number;
  readonly weight: number;
  /** Left end. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
}

export interface Chunk {
  readonly anchor: "start" | "middle" | "end";
  /** Where the anchor is. */
  readonly x: number;
  readonly runs: readonly Run[];
}

export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly anchor: Chunk["anchor"];
  readonly baseline: string;
  readonly keepsSpace: boolean;
}

/** Properties that decide where text stands. */
export const textProperties: ReadonlySet<string> = new Set(["alignment-baseline", "display", "dominant-baseline", "font-size", "font-weight", "text-anchor", "white-space", "xml:space"]);

const initial: TextStyle = { size: 16, weight: 400, anchor: "start", baseline: "auto", keepsSpace: false };

/** Inherited from the elements above, as far as they belong to the picture. */
export function textStyle(element: Element | null, cascade: Cascade): TextStyle {
  if (!element || element.namespaceURI !== "http://www.w3.org/2000/svg") return initial;
  const above = textStyle(element.parentElement, cascade);
  const own = cascade.own(element);
  const get = (property: string): string | undefined => (own.get(property) === "inherit" ? undefined : own.get(property));
  const anchor = get("text-anchor");
  const weight = get("font-weight");
  const space = get("white-space") ?? get("xml:space");
  return {
    size: fontSize(get("font-size"), above.size),
    weight: weight === undefined ? above.weight : /^bold/.test(weight) ? 700 : Number.parseInt(weight, 10) || 400,
    anchor: anchor === "middle" || anchor === "end" || anchor === "start" ? anchor : above.anchor,
    // On a part of a line the alignment says what the dominant baseline says on the line.
    baseline: get("dominant-baseline") ?? (element.localName === "tspan" ? get("alignment-baseline") : undefined) ?? above.baseline,
    keepsSpace: space === undefined ? above.keepsSpace : /^(pre|break-spaces)/.test(space),
  };
}

function fontSize(value: string | undefined, above: number): number {
  const number = Number.parseFloat(value ?? "");
  if (!Number.isFinite(number)) return above;
  switch (/[a-z%]*$/.exec(value as string)?.[0]) {
    case "em": return number * above;
    case "ex": return number * above * 2 * middleOfLetters();
    case "rem": return number * 16;
    case "pt": return (number * 4) / 3;
    case "%": return (number / 100) * above;
    default: return number;
  }
}

/** A length in pixels; `em` is of the font size. */
export function pixels(value: string | null, size: number): number {
  const number = Number.parseFloat(value ?? "");
  return Number.isFinite(number) ? (/em$/.test(value as string) ? number * size : number) : 0;
}

export function layText(text: Element, cascade: Cascade): Chunk[] {
  const chunks: { anchor: Chunk["anchor"]; runs: Run[] }[] = [];
  let [x, y] = [0, 0];
  /** A shift moves the next character; of those stated for one character the innermost counts. */
  let [shiftX, shiftY] = [0, 0];
  /** White space at the beginning of a line, and after other white space, is not drawn. */
  let afterSpace = true;
  const open = (style: TextStyle): void => void chunks.push({ anchor: style.anchor, runs: [] });

  const visit = (element: Element): void => {
    const style = textStyle(element, cascade);
    if (cascade.own(element).get("display") === "none") return;
    const [left, top] = [element.getAttribute("x"), element.getAttribute("y")];
    if (left !== null || element === text) x = pixels(left, style.size);
    if (top !== null) y = pixels(top, style.size);
    if (left !== null || top !== null || element === text) {
      open(style);
      afterSpace = true;
    }
    const [right, down] = [element.getAttribute("dx"), element.getAttribute("dy")];
    if (right !== null) shiftX = pixels(right, style.size);
    if (down !== null) shiftY = pixels(down, style.size);
    for (const node of element.childNodes) {
      if (node.nodeType === 1 && (node as Element).localName === "tspan") visit(node as Element);
      if (node.nodeType !== 3) continue;
      let line = (node as Text).data;
      if (!style.keepsSpace) line = line.replace(/\s+/g, " ");
      if (!style.keepsSpace && afterSpace) line = line.replace(/^ /, "");
      if (line === "") continue;
      afterSpace = line.endsWith(" ");
      [x, y, shiftX, shiftY] = [x + shiftX, y + shiftY, 0, 0];
      const width = textWidth(line, style.size, style.weight);
      chunks.at(-1)?.runs.push({ text: line, element, size: style.size, weight: style.weight, x, baseline: y + baselineShift(style), width });
      x += width;
    }
  };
  visit(text);
  return chunks.filter(({ runs }) => runs.length > 0).map(aligned);
}

function aligned({ anchor, runs }: { readonly anchor: Chunk["anchor"]; readonly runs: readonly Run[] }): Chunk {
  const last = runs.at(-1) as Run;
  const width = last.x + last.width - (runs[0] as Run).x;
  const shift = anchor === "middle" ? -width / 2 : anchor === "end" ? -width : 0;
  return { anchor, x: (runs[0] as Run).x, runs: shift === 0 ? runs : runs.map((run) => ({ ...run, x: run.x + shift })) };
}

/** How far the letters' own baseline is below the line that the text is put on, as browsers reckon it. */
function baselineShift({ baseline, size }: TextStyle): number {
  const { above, below } = lineExtent(size);
  switch (baseline) {
    case "middle": return middleOfLetters() * size;
    case "central": return (above - below) / 2;
    case "hanging": return 0.8 * size;
    case "text-before-edge": case "text-top": case "before-edge": return above;
    case "text-after-edge": case "text-bottom": case "after-edge": case "ideographic": return -below;
    default: return 0;
  }
}

export function runBox({ x, baseline, width, size }: Run): Box {
  const { above, below } = lineExtent(size);
  return { left: x, top: baseline - above, right: x + width, bottom: baseline + below };
}
