/** What is remembered of a file says the same as the file: values, prose and every place. */
import { describe, expect, test } from "vitest";
import { parseContent } from "../../schemas/parse.ts";
import type { ParseMemory } from "../../schemas/remembered.ts";
import { positionAt, readContentFolder, type Position } from "../../schemas/source/index.ts";

const { files } = readContentFolder("content");

/** A memory that counts what it is asked and given. */
function memory(): ParseMemory & { readonly texts: Map<string, string>; hits: number } {
  const texts = new Map<string, string>();
  return {
    texts, hits: 0,
    get(key) {
      const text = texts.get(key);
      if (text !== undefined) this.hits += 1;
      return text;
    },
    set: (key, text) => void texts.set(key, text),
  };
}

const plain = (position: Position): unknown => [position.start, position.end, position.key?.start, position.key?.end, [...(position.children ?? [])].map(([key, child]) => [key, plain(child)])];

describe("remembered files", () => {
  test("give the entries, the places and the prose that reading gives", () => {
    const known = memory();
    const first = parseContent(files, { memory: known });
    const second = parseContent(files, { memory: known });
    expect(known.hits).toBe(files.length);
    expect(second.entries.map(({ collection, id, value, body }) => ({ collection, id, value, body }))).toEqual(
      // A memory is text: what is undefined is not written.
      JSON.parse(JSON.stringify(first.entries.map(({ collection, id, value, body }) => ({ collection, id, value, body })))),
    );
    for (const [index, entry] of second.entries.entries()) {
      if (index % 25 === 0) expect(plain(entry.position)).toEqual(plain(first.entries[index]?.position as Position));
    }
  });

  test("tell a place only when asked", () => {
    const known = memory();
    parseContent(files, { memory: known });
    const [entry] = parseContent(files, { memory: known }).entries;
    const at = positionAt(entry?.position as Position, ["id"]);
    expect(entry?.source.text.slice(at.start, at.end)).toBe(entry?.id);
  });

  test("are not asked when a character changes, and a file with a problem is never remembered", () => {
    const known = memory();
    const file = files.find(({ path }) => path === "clauses/chapter-0.yaml");
    if (!file) throw new Error("no content");
    parseContent([file], { memory: known });
    const broken = { ...file, text: `${file.text}\n- id: "\n` };
    const result = parseContent([broken], { memory: known });
    expect(known.hits).toBe(0);
    expect(result.diagnostics.length).toBeGreaterThan(0);
    expect(known.texts.size).toBe(1);
    expect(parseContent([{ ...file, path: "clauses/chapter-9.yaml" }], { memory: known }).entries.length).toBeGreaterThan(0);
    expect(known.hits).toBe(0);
  });

  test("that are cut short are read anew", () => {
    const known = memory();
    parseContent(files, { memory: known });
    for (const [key, text] of known.texts) known.texts.set(key, text.slice(0, text.length >> 1));
    const { entries, diagnostics } = parseContent(files, { memory: known });
    expect(diagnostics).toEqual([]);
    expect(entries.length).toBe(parseContent(files).entries.length);
  });
});
