/** A plain SVG → PNG on white. */
import { Resvg } from "@resvg/resvg-js";
import { outlined } from "./outlines.ts";

/**
 * The renderer gets outlines: of a font of ten megabytes it reads the whole for each line of text, and of a font that it does not know it draws nothing.
 * @param scale pixels of the PNG for each of the SVG
 */
export function rasterise(svg: string, scale: number): Uint8Array {
  const renderer = new Resvg(outlined(svg), { font: { loadSystemFonts: false }, background: "#ffffff", fitTo: { mode: "zoom", value: scale }, logLevel: "off" });
  return new Uint8Array(renderer.render().asPng());
}
