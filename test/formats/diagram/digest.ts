/** One line for all that a drawing is. */
import { createHash } from "node:crypto";
import type { Drawing } from "../../../generators/values/drawing.ts";

export const digestOf = ({ svg, svgDark, png, widthPx, heightPx, labels }: Drawing): string =>
  createHash("sha256").update(JSON.stringify([svg, svgDark, widthPx, heightPx, labels])).update(png).digest("hex");
