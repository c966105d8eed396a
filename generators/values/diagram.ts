/** A diagram as a value: mermaid code that a view has written from data, to be drawn like a fence of prose. */

export interface Diagram {
  /** `domain/name`, the id by which prose calls the view. */
  readonly id: string;
  readonly caption: string;
  /** Mermaid code. */
  readonly mermaid: string;
}
