import { describe, expect, test } from "vitest";
import { parseYaml, placeOf, placeOfPart, positionAt, type Path } from "../../schemas/source/index.ts";
import { lineColumn, lineText, offsetAt } from "../../schemas/source/positions.ts";

const text = [
  "plain: 甲乙 # 注",
  "double: \"甲\\n乙\"",
  "single: 'it''s'",
  "folded: one",
  "  two",
  "literal: |",
  "  line",
  "",
  "quoted: \"a",
  "  b\"",
  "flow: {list: [x, \"y\"], empty: }",
  "rows:",
  "  - id: r1",
  "    note:",
  "  - id: r2",
  "",
].join("\n");

const marked = (source: string, path: Path): string => {
  const { start, end } = positionAt(parseYaml({ file: "a", text: source }).positions, path);
  return source.slice(start, end);
};
const keyAt = (source: string, path: Path): string => {
  const { key } = positionAt(parseYaml({ file: "a", text: source }).positions, path);
  return source.slice(key?.start, key?.end);
};

describe.each([["LF", text], ["CRLF", text.replaceAll("\n", "\r\n")]])("with %s", (_, source) => {
  const eol = source.includes("\r") ? "\r\n" : "\n";
  test.each<[Path, string]>([
    [["plain"], "甲乙"],
    [["double"], "\"甲\\n乙\""],
    [["single"], "'it''s'"],
    [["folded"], `one${eol}  two`],
    [["literal"], `|${eol}  line`],
    [["quoted"], `"a${eol}  b"`],
    [["flow"], "{list: [x, \"y\"], empty: }"],
    [["flow", "list", 1], "\"y\""],
    [["rows", 0, "id"], "r1"],
    [["rows", 1], "id: r2"],
    [["rows", 1, "missing"], "id: r2"],
  ])("the value at %j", (path, expected) => expect(marked(source, path)).toBe(expected));

  test.each<[Path, string]>([[["plain"], "plain"], [["flow", "list"], "list"], [["rows", 0, "note"], "note"], [["flow", "empty"], "empty"]])("the key at %j", (path, expected) =>
    expect(keyAt(source, path)).toBe(expected));

  test("a value that is not written is an empty span beside its key", () => {
    const { start, end, key } = positionAt(parseYaml({ file: "a", text: source }).positions, ["rows", 0, "note"]);
    expect(end).toBe(start);
    expect(start).toBeGreaterThan(key!.start);
    expect(lineColumn({ file: "a", text: source }, start).line).toBe(14);
  });

  test("front matter begins at its offset in the file", () => {
    const whole = `---${eol}id: a${eol}---${eol}`;
    const { positions } = parseYaml({ file: "a", text: whole }, `${eol}id: a`, 3);
    const { start, end } = positionAt(positions, ["id"]);
    expect(whole.slice(start, end)).toBe("a");
  });
});

describe("places", () => {
  const source = { file: "a", text: "甲𠀀b\r\ncd\n" };
  test("columns count UTF-16 units as editors do", () => {
    expect(placeOf(source, 3, 4)).toEqual({ file: "a", line: 1, column: 4, endLine: 1, endColumn: 5 });
    expect(placeOf(source, 6, 8)).toEqual({ file: "a", line: 2, column: 1, endLine: 2, endColumn: 3 });
  });

  test("an empty span marks one character, but never a line break or what is behind the end", () => {
    expect(placeOf(source, 6, 6)).toMatchObject({ line: 2, column: 1, endColumn: 2 });
    expect(placeOf(source, 8, 8)).toMatchObject({ line: 2, column: 3, endLine: 2, endColumn: 3 });
    expect(placeOf(source, 4, 4)).toMatchObject({ line: 1, column: 5, endLine: 1, endColumn: 5 });
    expect(placeOf({ file: "a", text: "" }, 0, 1)).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 });
    expect(placeOf(source, 99, 100)).toMatchObject({ line: 3, column: 1, endLine: 3, endColumn: 1 });
  });

  test("lines, columns and offsets agree at every offset", () => {
    for (let offset = 0; offset <= source.text.length; offset += 1) {
      const { line, column } = lineColumn(source, offset);
      expect(offsetAt(source, line, column)).toBe(offset);
    }
  });

  test("a line is shown without its break", () => expect([1, 2, 3, 4].map((line) => lineText(source, line))).toEqual(["甲𠀀b", "cd", "", undefined]));

  test("words inside a span; words that are not there as written mark the whole", () => {
    const at = { start: 6, end: 8 };
    expect(placeOfPart(source, at, "d")).toMatchObject({ line: 2, column: 2, endColumn: 3 });
    expect(placeOfPart(source, at, "b")).toMatchObject({ line: 2, column: 1, endColumn: 3 });
  });
});
