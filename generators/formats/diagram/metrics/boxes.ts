/** An SVG element → the box around it, in its own coordinates, as `getBBox` gives it. SVG 1.1, 7.11. */
import { cascadeOf, type Cascade } from "./cascade.ts";
import { boxAt, movedBox, parseTransform, union, type Box } from "./matrix.ts";
import { pathPoints, type Point } from "./path.ts";
import { layText, pixels, runBox, textProperties, type Run } from "./text.ts";

/** The outermost picture that the element belongs to. */
function pictureOf(element: Element): Element {
  let picture = element;
  for (let above: Element | null = element; above; above = above.parentElement) if (above.localName === "svg") picture = above;
  return picture;
}

/** Made anew for each question: the picture changes between them. */
const measuring = (element: Element): Cascade => cascadeOf(pictureOf(element), textProperties);

export const boundingBox = (element: Element): Box | undefined => boxOf(element, measuring(element));

/** Width of the text of an element. */
export const textLength = (element: Element): number => runsIn(element, measuring(element)).reduce((sum, { width }) => sum + width, 0);

/** The box as it stands in the picture. */
export function boxInPicture(element: Element): Box | undefined {
  let box = boundingBox(element);
  for (let at: Element | null = element; at && at.localName !== "svg"; at = at.parentElement) {
    if (box && at.hasAttribute("transform")) box = movedBox(box, parseTransform(at.getAttribute("transform")));
  }
  return box;
}

function runsIn(element: Element, cascade: Cascade): Run[] {
  const text = element.closest("text") ?? element;
  return layText(text, cascade).flatMap(({ runs }) => runs).filter((run) => element.contains(run.element));
}

function boxOf(element: Element, cascade: Cascade): Box | undefined {
  const get = (name: string): number => pixels(element.getAttribute(name), 16);
  if (cascade.own(element).get("display") === "none") return undefined;
  switch (element.localName) {
    case "text":
    case "tspan": return runsIn(element, cascade).map(runBox).reduce<Box | undefined>(union, undefined);
    case "rect":
    case "image":
    case "use":
    case "foreignObject": return boxAt(get("x"), get("y"), Math.max(0, get("width")), Math.max(0, get("height")));
    case "circle": return boxAt(get("cx") - get("r"), get("cy") - get("r"), 2 * get("r"), 2 * get("r"));
    case "ellipse": return boxAt(get("cx") - get("rx"), get("cy") - get("ry"), 2 * get("rx"), 2 * get("ry"));
    case "line": return boxAround([[get("x1"), get("y1")], [get("x2"), get("y2")]]);
    case "polygon":
    case "polyline": return boxAround(pairs(element.getAttribute("points") ?? ""));
    case "path": return boxAround(pathPoints(element.getAttribute("d") ?? ""));
    case "svg":
    case "g":
    case "a":
    case "switch": return [...element.children].map((child) => placed(child, cascade)).reduce<Box | undefined>(union, undefined);
    // Definitions, styles and descriptions take no room.
    default: return undefined;
  }
}

function placed(child: Element, cascade: Cascade): Box | undefined {
  const box = boxOf(child, cascade);
  if (!box) return undefined;
  const moved = child.hasAttribute("transform") ? movedBox(box, parseTransform(child.getAttribute("transform"))) : box;
  return child.localName === "svg" ? movedBox(moved, [1, 0, 0, 1, pixels(child.getAttribute("x"), 16), pixels(child.getAttribute("y"), 16)]) : moved;
}

export function pairs(points: string): Point[] {
  const numbers = points.split(/[\s,]+/).filter(Boolean).map(Number);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => [numbers[2 * at] as number, numbers[2 * at + 1] as number]);
}

function boxAround(points: readonly Point[]): Box | undefined {
  const real = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  return real.map(([x, y]) => boxAt(x, y, 0, 0)).reduce<Box | undefined>(union, undefined);
}
