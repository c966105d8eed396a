/** Turns millimetres, points and full-width characters into the units of WordprocessingML. */

/** Twentieths of a point. */
export const mmToTwips = (mm: number): number => Math.round((mm * 1440) / 25.4);
export const ptToTwips = (pt: number): number => Math.round(pt * 20);
export const ptToHalfPoints = (pt: number): number => Math.round(pt * 2);

const WIDE = /[\u1100-\u115f\u2014-\u2026\u2160-\u217f\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Width of a line of text in full-width characters: a CJK character is 1, any other ½. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : 0.5;
  return width;
}

const TWIPS_PER_PX = 15;

/** Size in CSS pixels of a picture made as large as a room in twips allows; `largest`: how many times its own size at most. */
export function fitted(
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  room: { readonly width: number; readonly height: number },
  largest = Number.POSITIVE_INFINITY,
): { width: number; height: number } {
  const scale = Math.min(largest, room.width / TWIPS_PER_PX / widthPx, room.height / TWIPS_PER_PX / heightPx);
  return { width: widthPx * scale, height: heightPx * scale };
}

/** The room that a list leaves on the left. */
export const indentation = ({ indent }: { readonly indent?: number }): { indent?: { left: number } } => (indent === undefined ? {} : { indent: { left: indent } });
