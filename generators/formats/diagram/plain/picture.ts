/** The SVG that mermaid drew → a picture that any reader shows alike: shapes and lines of text, without styles, references, ids and links. */
import { cascadeOf, type Cascade } from "../metrics/cascade.ts";
import { textProperties } from "../metrics/text.ts";
import { fontStack, textSize } from "../look.ts";
import { markersOf } from "./markers.ts";
import { short, shortNumbers } from "./number.ts";
import { paintOf, paintProperties, type Attributes } from "./paint.ts";
import { plainText } from "./text.ts";
import { element } from "./write.ts";

export interface Picture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Texts in the order in which they are drawn. */
  readonly texts: readonly string[];
}

const shapes: Readonly<Record<string, readonly string[]>> = {
  circle: ["cx", "cy", "r"], ellipse: ["cx", "cy", "rx", "ry"], line: ["x1", "y1", "x2", "y2"], path: ["d"], polygon: ["points"], polyline: ["points"], rect: ["x", "y", "width", "height", "rx", "ry"],
};
/** What is not drawn where it stands. */
const unseen: ReadonlySet<string> = new Set(["defs", "desc", "filter", "marker", "metadata", "style", "symbol", "title"]);
const looks: ReadonlySet<string> = new Set([...paintProperties, ...textProperties, "font-style", "rx", "ry", "visibility"]);

/** Throws on an element that no allowed diagram draws: then something is drawn that this cannot keep. */
export function plainPicture(root: Element): Picture {
  const cascade = cascadeOf(root, looks);
  const texts: string[] = [];
  const inner = childrenOf(root, cascade, texts);
  const [left = 0, top = 0, width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const [widthPx, heightPx] = [Math.ceil(width), Math.ceil(height)];
  if (!(widthPx > 0 && heightPx > 0)) throw new Error(`the picture has no size: viewBox “${root.getAttribute("viewBox") ?? ""}”`);
  const frame = {
    xmlns: "http://www.w3.org/2000/svg", width: String(widthPx), height: String(heightPx), viewBox: [left, top, widthPx, heightPx].map(short).join(" "),
    "font-family": fontStack, "font-size": String(textSize), ...paintOf(cascade.own(root)),
  };
  return { svg: element("svg", frame, inner), widthPx, heightPx, texts };
}

const childrenOf = (parent: Element, cascade: Cascade, texts: string[]): string => [...parent.children].map((child) => draw(child, cascade, texts)).join("");

function draw(node: Element, cascade: Cascade, texts: string[]): string {
  const own = cascade.own(node);
  if (unseen.has(node.localName) || own.get("display") === "none" || own.get("visibility") === "hidden") return "";
  const placed = transformOf(node);
  const parts = shapes[node.localName];
  if (parts) return shape(node, parts, cascade, placed);
  if (node.localName === "text") {
    const { svg, words } = plainText(node, cascade);
    if (words !== "") texts.push(words);
    return svg === "" || !("transform" in placed) ? svg : element("g", placed, svg);
  }
  if (node.localName !== "g" && node.localName !== "svg") throw new Error(`the diagram draws <${node.localName}>, which no picture of ours may hold`);
  const inner = childrenOf(node, cascade, texts);
  if (inner === "") return "";
  const attributes = { ...placed, ...paintOf(own) };
  return Object.keys(attributes).length === 0 ? inner : element("g", attributes, inner);
}

function shape(node: Element, parts: readonly string[], cascade: Cascade, placed: Attributes): string {
  const own = cascade.own(node);
  const geometry: Record<string, string> = {};
  for (const name of parts) {
    const value = (name === "rx" || name === "ry" ? own.get(name) : undefined) ?? node.getAttribute(name);
    if (value) geometry[name] = shortNumbers(value.replace(/px$/, ""));
  }
  const empty = parts.includes("width") ? !(Number(geometry["width"]) > 0 && Number(geometry["height"]) > 0) : "d" in geometry ? geometry["d"] === "" : Object.keys(geometry).length === 0;
  const drawn = empty || own.get("opacity") === "0" ? "" : element(node.localName, { ...geometry, ...placed, ...paintOf(own) });
  const heads = markersOf(node, cascade).map(({ marker, transform }) => element("g", { transform, ...inherited(marker, cascade) }, childrenOf(marker, cascade, [])));
  return drawn + (heads.length > 0 && "transform" in placed ? element("g", placed, heads.join("")) : heads.join(""));
}

/** A head of a line does not take the line's paint but what holds where it is defined. */
function inherited(marker: Element, cascade: Cascade): Attributes {
  const chain: Element[] = [];
  for (let at: Element | null = marker; at; at = at.parentElement) chain.unshift(at);
  const paint = Object.assign({ stroke: "none", "stroke-width": "1", "stroke-dasharray": "none" }, ...chain.map((each) => paintOf(cascade.own(each)))) as Record<string, string>;
  delete paint["opacity"];
  return paint;
}

/** A milestone is a square turned about its own middle, which mermaid leaves to a style. */
function transformOf(node: Element): Attributes {
  const [x, y] = (node.getAttribute("transform-origin") ?? "").split(/\s+/).map(Number.parseFloat);
  if (node.localName === "rect" && / milestone( |$)/.test(` ${node.getAttribute("class") ?? ""}`) && Number.isFinite(x) && Number.isFinite(y)) {
    return { transform: shortNumbers(`translate(${x} ${y}) rotate(45) scale(0.8) translate(${-(x as number)} ${-(y as number)})`) };
  }
  const value = node.getAttribute("transform");
  // A turn by nothing is common.
  const kept = value?.replace(/\s*rotate\(0\)/, "").replace(/translate\(0,\s*0\)/, "").trim();
  return kept ? { transform: shortNumbers(kept) } : {};
}
