/** The texts of a picture → the order in which the diagram's code has them, which is how people read it. */

/**
 * Marks that the diagram adds by itself (dates of an axis, shares of a pie) come last, in the order of drawing.
 * What is drawn again though the code has it once, such as a participant at both ends of its line, is told once.
 */
export function readingOrder(texts: readonly string[], code: string): string[] {
  const source = simple(code);
  const taken = new Uint8Array(source.length);
  const places = new Map<number, number>();
  const found = new Set<string>();
  // The longest first: “否” is not the end of “是否”.
  const order = texts.map((text, at) => ({ words: simple(text), at })).sort((a, b) => b.words.length - a.words.length || a.at - b.at);
  for (const { words, at } of order) {
    const place = words === "" ? -1 : freePlace(source, words, taken);
    if (place < 0) continue;
    taken.fill(1, place, place + words.length);
    places.set(at, place);
    found.add(words);
  }
  return texts
    .map((text, at) => ({ text, at, place: places.get(at) ?? Number.POSITIVE_INFINITY }))
    .filter(({ text, place }) => Number.isFinite(place) || !found.has(simple(text)))
    .sort((a, b) => (a.place === b.place ? a.at - b.at : a.place - b.place))
    .map(({ text }) => text);
}

function freePlace(source: string, words: string, taken: Uint8Array): number {
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
    // A number is not part of another: “03” is not found in “2025-03-01”.
    const within = (/^[\d-]/.test(words) && /[\d-]/.test(source[at - 1] ?? "")) || (/[\d-]$/.test(words) && /[\d-]/.test(source[at + words.length] ?? ""));
    if (!within && !taken.subarray(at, at + words.length).includes(1)) return at;
  }
  return -1;
}

/** Code breaks lines by <br/>, pictures by place; brackets around a condition are drawn and not written. */
const simple = (text: string): string => text.replace(/<br\s*\/?>/gi, "").replace(/[\s"[\]]+/g, "");
