/** A CSS colour → the six digits that every SVG reader knows, and its opacity. CSS Color 3. */

export interface Colour {
  readonly hex: string;
  readonly opacity: number;
}

/** undefined for names and for what is no colour: they stay as they are. */
export function parseColour(value: string): Colour | undefined {
  const [, name = "", list = ""] = /^(rgba?|hsla?)\(([^)]*)\)$/.exec(value.trim()) ?? [];
  const [a = 0, b = 0, c = 0, opacity = 1] = list.split(/[\s,/]+/).filter(Boolean).map(Number.parseFloat);
  if (name === "" || ![a, b, c, opacity].every(Number.isFinite)) return undefined;
  const parts = name.startsWith("rgb") ? [a, b, c] : fromHue(a, b / 100, c / 100);
  return { hex: `#${parts.map((part) => Math.round(Math.min(255, Math.max(0, part))).toString(16).padStart(2, "0")).join("")}`, opacity };
}

/** CSS Color 3, 4.2.4. */
function fromHue(hue: number, saturation: number, lightness: number): number[] {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const place = (offset + (((hue % 360) + 360) % 360) / 30) % 12;
    return 255 * (lightness - spread * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  });
}
