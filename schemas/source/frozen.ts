/** A parsed file ↔ text: so that a file whose bytes are known need not be parsed again. Positions are thawed only when asked for. */
import type { Root } from "mdast";
import type { Position } from "./positions.ts";
import type { PlainValue } from "./yaml.ts";

export interface CleanFile {
  readonly value: PlainValue;
  readonly positions: Position;
  readonly body: Root | undefined;
}

/** Value; positions as numbers in the value's own order; where the positions of each top-level child begin. */
interface Frozen {
  readonly value: PlainValue;
  readonly numbers: readonly number[];
  readonly children: readonly number[];
  readonly body?: Root;
}

const width = 4; // start, end, key start, key end; -1 for no key

export function freeze({ value, positions, body }: CleanFile): string {
  const numbers: number[] = [];
  const children: number[] = [];
  const write = (part: PlainValue, position: Position | undefined, top: boolean): void => {
    numbers.push(position?.start ?? 0, position?.end ?? 0, position?.key?.start ?? -1, position?.key?.end ?? -1);
    for (const key of keysOf(part)) {
      if (top) children.push(numbers.length);
      write(partAt(part, key), position?.children?.get(key), false);
    }
  };
  write(value, positions, true);
  return JSON.stringify({ value, numbers, children, ...(body ? { body } : {}) } satisfies Frozen);
}

export function thaw(text: string): CleanFile {
  const { value, numbers, children, body } = JSON.parse(text) as Frozen;
  const top = new Map(keysOf(value).map((key, index) => [key, lazy(() => read(partAt(value, key), numbers, children[index] ?? 0).position)]));
  return { value, positions: { ...spanAt(numbers, 0), children: top }, body };
}

function read(part: PlainValue, numbers: readonly number[], at: number): { position: Position; next: number } {
  let next = at + width;
  const keys = keysOf(part);
  if (typeof part === "string") return { position: spanAt(numbers, at), next };
  const children = new Map<string | number, Position>();
  for (const key of keys) {
    const child = read(partAt(part, key), numbers, next);
    children.set(key, child.position);
    next = child.next;
  }
  return { position: { ...spanAt(numbers, at), children }, next };
}

function spanAt(numbers: readonly number[], at: number): Position {
  const [start = 0, end = 0, keyStart = -1, keyEnd = -1] = numbers.slice(at, at + width);
  return keyStart < 0 ? { start, end } : { start, end, key: { start: keyStart, end: keyEnd } };
}

/** A position that is worked out when somebody asks for it. */
function lazy(make: () => Position): Position {
  let made: Position | undefined;
  const position = (): Position => (made ??= make());
  return {
    get start() { return position().start; },
    get end() { return position().end; },
    get key() { return position().key; },
    get children() { return position().children; },
  } as Position;
}

const keysOf = (part: PlainValue): (string | number)[] =>
  typeof part === "string" ? [] : Array.isArray(part) ? part.map((_, index) => index) : Object.keys(part);

const partAt = (part: PlainValue, key: string | number): PlainValue =>
  (Array.isArray(part) ? part[key as number] : (part as { [key: string]: PlainValue })[key]) as PlainValue;
