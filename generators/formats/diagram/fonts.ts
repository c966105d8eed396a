/** Text → its width, height and outlines in the font that diagrams are set in: Noto Sans SC, regular and bold. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

const find = createRequire(import.meta.url).resolve;
const regular = find("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
const bold = find("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf");

export const fontFamily = "Noto Sans SC";

const open = (path: string): Font => create(readFileSync(path)) as Font;
let light: Font | undefined;
let heavy: Font | undefined;
const fontOf = (weight: number): Font => (weight >= 600 ? (heavy ??= open(bold)) : (light ??= open(regular)));

const advances = new Map<number, number>();

function advance(codePoint: number, weight: number): number {
  const key = codePoint * 2 + (weight >= 600 ? 1 : 0);
  let known = advances.get(key);
  if (known === undefined) {
    const font = fontOf(weight);
    known = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    advances.set(key, known);
  }
  return known;
}

/** Width of a line, in the unit of `size`. */
export function textWidth(text: string, size: number, weight = 400): number {
  let width = 0;
  for (const character of text) width += advance(character.codePointAt(0) as number, weight);
  return width * size;
}

/** Path data of a line of text whose left end and baseline are at a place; nothing for what the font does not have. */
export function textOutline(text: string, x: number, baseline: number, size: number, weight: number): string {
  const font = fontOf(weight);
  const scale = size / font.unitsPerEm;
  let left = x;
  let data = "";
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number;
    if (font.hasGlyphForCodePoint(codePoint)) data += font.glyphForCodePoint(codePoint).path.transform(scale, 0, 0, -scale, left, baseline).toSVG();
    left += advance(codePoint, weight) * size;
  }
  return data;
}

/** How far a line reaches above and below its baseline: whole pixels, as browsers round them. */
export function lineExtent(size: number): { readonly above: number; readonly below: number } {
  const font = fontOf(400);
  return { above: Math.round((font.ascent / font.unitsPerEm) * size), below: Math.round((-font.descent / font.unitsPerEm) * size) };
}

/** Half the height of a lower-case letter, as part of the font size. */
export const middleOfLetters = (): number => fontOf(400).xHeight / fontOf(400).unitsPerEm / 2;
