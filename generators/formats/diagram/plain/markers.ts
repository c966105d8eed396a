/** The heads of lines, which a picture draws by reference → the same shapes where they stand. SVG 1.1, 11.6. */
import type { Cascade } from "../metrics/cascade.ts";
import { pairs } from "../metrics/boxes.ts";
import { pathPoints, type Point } from "../metrics/path.ts";
import { short } from "./number.ts";

export interface PlacedMarker {
  readonly marker: Element;
  readonly transform: string;
}

export function markersOf(element: Element, cascade: Cascade): PlacedMarker[] {
  return (["marker-start", "marker-end"] as const).flatMap((end) => {
    const id = /url\(["']?#([^)"']+)["']?\)/.exec(element.getAttribute(end) ?? "")?.[1];
    const marker = id === undefined ? undefined : [...(element.ownerDocument.getElementsByTagName("marker"))].find((each) => each.id === id);
    const points = marker ? pointsOf(element) : [];
    if (!marker || points.length === 0) return [];
    return [{ marker, transform: place(marker, points, end, Number.parseFloat(cascade.own(element).get("stroke-width") ?? "1") || 1) }];
  });
}

function pointsOf(element: Element): Point[] {
  const get = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? "0");
  if (element.localName === "path") return pathPoints(element.getAttribute("d") ?? "");
  if (element.localName === "line") return [[get("x1"), get("y1")], [get("x2"), get("y2")]];
  return pairs(element.getAttribute("points") ?? "");
}

function place(marker: Element, points: readonly Point[], end: "marker-start" | "marker-end", lineWidth: number): string {
  const get = (name: string, otherwise: number): number => {
    const value = Number.parseFloat(marker.getAttribute(name) ?? "");
    return Number.isFinite(value) ? value : otherwise;
  };
  const [, , width, height] = (marker.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const unit = marker.getAttribute("markerUnits") === "userSpaceOnUse" ? 1 : lineWidth;
  const scale = unit * (width && height ? Math.min(get("markerWidth", 3) / width, get("markerHeight", 3) / height) : 1);
  const [x, y] = (end === "marker-start" ? points[0] : points.at(-1)) as Point;
  const turn = angle(marker.getAttribute("orient") ?? "0", points, end);
  return [
    `translate(${short(x)} ${short(y)})`, turn === 0 ? "" : `rotate(${short(turn)})`, scale === 1 ? "" : `scale(${Math.round(scale * 10_000) / 10_000})`,
    `translate(${short(-get("refX", 0))} ${short(-get("refY", 0))})`,
  ].filter(Boolean).join(" ");
}

/** Degrees. A line of no length has no direction: its head points to the right. */
function angle(orient: string, points: readonly Point[], end: "marker-start" | "marker-end"): number {
  if (!orient.startsWith("auto")) return Number.parseFloat(orient) || 0;
  const way = end === "marker-start" ? points : [...points].reverse();
  const [x, y] = way[0] as Point;
  const next = way.find((point) => Math.hypot(point[0] - x, point[1] - y) > 0.001);
  if (!next) return 0;
  const along = end === "marker-start" ? Math.atan2(next[1] - y, next[0] - x) : Math.atan2(y - next[1], x - next[0]);
  return (along * 180) / Math.PI + (end === "marker-start" && orient === "auto-start-reverse" ? 180 : 0);
}
