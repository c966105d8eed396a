/** A drawn diagram as a value: what a mermaid fence becomes, for pages and documents alike. */

export interface Drawing {
  /** Needs nothing from outside and holds no style, script, id or link: dark lines and text on a clear ground. */
  readonly svg: string;
  /** The same picture for a dark ground. */
  readonly svgDark: string;
  /** The light picture on white, two pixels for each of `widthPx` and `heightPx`. */
  readonly png: Uint8Array;
  /** Natural size, in CSS pixels (1/96 inch); text is 16 high. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** All text of the diagram, in the order in which its code has it. */
  readonly labels: readonly string[];
}
