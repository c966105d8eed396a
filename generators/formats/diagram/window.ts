/** A window without a screen, in which text and shapes have their real sizes, as the globals that a drawing library expects. */
import { JSDOM } from "jsdom";
import { textWidth } from "./fonts.ts";
import { boundingBox, boxInPicture, textLength } from "./metrics/boxes.ts";
import type { Box } from "./metrics/matrix.ts";
import { pathPoints, pointAlong, wayLength } from "./metrics/path.ts";

const globals = [
  "CSSStyleSheet", "DOMParser", "Document", "DocumentFragment", "Element", "HTMLElement", "MutationObserver", "Node", "NodeFilter", "SVGElement", "Text", "XMLSerializer", "document", "window",
] as const;

/** Changes the globals of this thread for good: for a thread of its own. */
export function openWindow(): void {
  const { window } = new JSDOM("<!doctype html><html><body></body></html>");
  measure(window.SVGElement.prototype);
  // The library that lays out mind maps measures on a canvas, which it never draws on.
  window.HTMLCanvasElement.prototype.getContext = (() => canvas()) as unknown as HTMLCanvasElement["getContext"];
  const soon = (callback: FrameRequestCallback): number => (setImmediate(() => callback(0)), 0);
  const named: Record<string, unknown> = {
    ...Object.fromEntries(globals.map((name) => [name, name === "window" ? window : window[name]])),
    getComputedStyle: window.getComputedStyle.bind(window), requestAnimationFrame: soon, cancelAnimationFrame: () => undefined,
  };
  window.requestAnimationFrame = soon;
  for (const [name, value] of Object.entries(named)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

const nothing: Box = { left: 0, top: 0, right: 0, bottom: 0 };
/** Only these four: a library that finds `left` in a box takes it for one of HTML. */
const svgRect = ({ left, top, right, bottom }: Box): DOMRect => ({ x: left, y: top, width: right - left, height: bottom - top }) as DOMRect;

function measure(prototype: object): void {
  const path = (element: Element): ReturnType<typeof pathPoints> => pathPoints(element.getAttribute("d") ?? "");
  Object.assign(prototype, {
    getBBox(this: Element) {
      return svgRect(boundingBox(this) ?? nothing);
    },
    getBoundingClientRect(this: Element) {
      const box = boxInPicture(this) ?? nothing;
      return { ...svgRect(box), ...box };
    },
    getComputedTextLength(this: Element) {
      return textLength(this);
    },
    getTotalLength(this: Element) {
      return wayLength(path(this));
    },
    getPointAtLength(this: Element, distance: number) {
      const [x, y] = pointAlong(path(this), distance);
      return { x, y };
    },
    getCTM: () => unmoved,
    getScreenCTM: () => unmoved,
  });
}

const unmoved = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0, inverse: () => unmoved };

/** Answers every call with itself, and text with its width. */
function canvas(): object {
  const known: Record<PropertyKey, unknown> = { measureText: (text: string) => ({ width: textWidth(text, 16) }), getImageData: () => ({ data: [0, 0, 0, 0] }) };
  return new Proxy(known, { get: (target, name) => target[name] ?? canvas, set: () => true });
}
