import { expect, test } from "vitest";
import { parseContent } from "../../schemas/parse.ts";
import { loadProject } from "../../schemas/index.ts";
import { readContentFolder } from "../../schemas/source/index.ts";
import { expectUsable, folderWith, shippedFiles } from "../support/project.ts";

/** A generator of numbers below a bound: the same ones in every run (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const snippets = [
  "\t", "\n", "\r", "\r\n", " ", "  ", ":", ": ", "：", "- ", "-", "#", "&a ", "*a", "!", "!!js ", "|", ">", "'", "\"", "[", "]", "{", "}", ",", "?", "%", "@", "`", "---", "\n---\n", "...", "<", ">", "</", "<!--",
  "{a}", "import x\n", "<<: ", "__proto__: x\n", "constructor", "\u0000", "\ufeff", "\u2028", "😀", "\ud800", "中", "](javascript:x)", "[a](..\\/..)", "1e999", "id: ", "\\", "~", "null", "\n\n\n", "$&",
];

function mutate(text: string, pick: (below: number) => number): string {
  let result = text;
  for (let i = pick(4) + 1; i > 0; i -= 1) {
    const at = pick(result.length + 1);
    const length = pick(3) === 0 ? pick(200) : pick(3);
    const insert = pick(4) === 0 ? result.slice(pick(result.length + 1)).slice(0, pick(120)) : (snippets[pick(snippets.length)] as string);
    result = result.slice(0, at) + insert + result.slice(at + length);
  }
  return result;
}

const files = shippedFiles();

test("mutated content files never crash the reader, and everything told stands inside the file", () => {
  const pick = random(20250208);
  let told = 0;
  for (let run = 0; run < 400; run += 1) {
    const file = files[pick(files.length)] as (typeof files)[number];
    // A slice keeps a run short; it begins at an entry, or at the front matter.
    const whole = file.path.endsWith(".mdx") ? file.text : file.text.split(/(?=^- )/m).slice(pick(3), pick(3) + 12).join("");
    const text = mutate(whole, pick);
    const { diagnostics } = parseContent([{ ...file, text }]);
    told += diagnostics.length;
    expect(diagnostics.length).toBeLessThanOrEqual(20);
    for (const diagnostic of diagnostics) expectUsable(diagnostic, text);
  }
  expect(told).toBeGreaterThan(300);
});

test("a project of mutated bytes loads: every file is told or read, none stops the others", { timeout: 60_000 }, () => {
  const pick = random(20250123);
  for (let run = 0; run < 3; run += 1) {
    const content = Object.fromEntries(files.filter(({ text }) => text.length < 40_000).map(({ path, text }) => {
      if (pick(3) > 0) return [path, text];
      const bytes = Buffer.from(mutate(text, pick));
      for (let i = pick(3); i > 0; i -= 1) bytes[pick(bytes.length)] = pick(256);
      return [path, bytes];
    }));
    const folder = folderWith(content);
    const project = loadProject(folder);
    expect(project.diagnostics.length).toBeGreaterThan(0);
    const read = readContentFolder(folder);
    expect(read.files.length + read.unread.length).toBe(Object.keys(content).length);
    const texts = new Map(read.files.map(({ file, text }) => [file, text]));
    for (const diagnostic of project.diagnostics) {
      const text = texts.get(diagnostic.file);
      if (text !== undefined && /^(source|schema|catalog)\//.test(diagnostic.rule)) expectUsable(diagnostic, text);
    }
  }
});
