/** Where a value stands in its file: a tree of offsets beside the value, and offsets turned into lines and columns. */
import type { Place } from "../diagnostics/diagnostic.ts";

/** Offsets of a value and, inside a mapping, of its key; children by key or index. */
export interface Position {
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly start: number; readonly end: number };
  readonly children?: ReadonlyMap<string | number, Position>;
}

export type Path = readonly (string | number)[];

/** A file as read: its display path, its text. */
export interface SourceText {
  /** Path as shown to people, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** The position of the value at a path, or of its nearest ancestor that exists. */
export function positionAt(root: Position, path: Path): Position {
  let position = root;
  for (const step of path) {
    const child = position.children?.get(step);
    if (!child) return position;
    position = child;
  }
  return position;
}

const lineStarts = new WeakMap<SourceText, number[]>();

function startsOf(source: SourceText): number[] {
  let starts = lineStarts.get(source);
  if (!starts) {
    starts = [0];
    for (let i = source.text.indexOf("\n"); i >= 0; i = source.text.indexOf("\n", i + 1)) starts.push(i + 1);
    lineStarts.set(source, starts);
  }
  return starts;
}

/** Line and column (from 1) of an offset. */
export function lineColumn(source: SourceText, offset: number): { line: number; column: number } {
  const starts = startsOf(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** The offset of a line and column (from 1), within the text. */
export function offsetAt(source: SourceText, line: number, column: number): number {
  return Math.min((startsOf(source)[line - 1] ?? source.text.length) + column - 1, source.text.length);
}

/** The text of a line (from 1) without its line break. */
export function lineText(source: SourceText, line: number): string | undefined {
  const starts = startsOf(source);
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  return source.text.slice(start, starts[line] ?? source.text.length).replace(/\r?\n$/, "");
}

/** The place of a span of offsets; an empty span marks one character, if the line has one there. */
export function placeOf(source: SourceText, start: number, end: number): Place {
  const { text } = source;
  const begin = Math.min(start, text.length);
  const next = /[\r\n]/.test(text[begin] ?? "\n") ? begin : begin + 1;
  const from = lineColumn(source, begin);
  const to = lineColumn(source, Math.min(Math.max(end, next), text.length));
  return { file: source.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The place of `part` inside the span, or of the whole span if the part is not written there as it is. */
export function placeOfPart(source: SourceText, position: Position, part: string): Place {
  const at = source.text.slice(position.start, position.end).indexOf(part);
  if (at < 0 || part === "") return placeOf(source, position.start, position.end);
  return placeOf(source, position.start + at, position.start + at + part.length);
}
