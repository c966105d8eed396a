/** Turns a value with any text in it into one whose text XML 1.0 can hold. */

/** Control characters except tab and line feed, and the two non-characters XML forbids. XML 1.0, production 2. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Drops what XML cannot hold; a lone surrogate becomes U+FFFD; a line ends with one line feed. Emoji stay. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "").toWellFormed();
}

/** A copy of a plain value (objects, arrays, scalars) with every string cleaned; keys, and the bytes of pictures, stay as they are. */
export function clean<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(copy);
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
}
