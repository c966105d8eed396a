import { describe, expect, test } from "vitest";
import { parseYaml } from "../../schemas/source/index.ts";
import { expectUsable, markedIn } from "../support/project.ts";

const read = (text: string) => parseYaml({ file: "a.yaml", text });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("every scalar is text", () => {
  test.each<[string, unknown]>([
    ["a: 310115199001011234", { a: "310115199001011234" }],
    ["a: 1e3", { a: "1e3" }],
    ["a: 0x10", { a: "0x10" }],
    ["a: 012", { a: "012" }],
    ["a: -5", { a: "-5" }],
    ["a: .nan", { a: ".nan" }],
    ["a: 10770199.00", { a: "10770199.00" }],
    ["a: 99999999999999999999999999", { a: "99999999999999999999999999" }],
    ["a: 2025-02-30", { a: "2025-02-30" }],
    ["a: yes", { a: "yes" }],
    ["a: null", { a: "null" }],
    ["a: ~", { a: "~" }],
    ["a:", { a: "" }],
    ["a: # nothing", { a: "" }],
    ["- \n- b", ["", "b"]],
    ["1: b", { 1: "b" }],
    ["a: b#c", { a: "b#c" }],
    ["a: b:c", { a: "b:c" }],
    ["a: http://b.cn:80/c", { a: "http://b.cn:80/c" }],
    ["a: 甲：乙", { a: "甲：乙" }],
    ["a: 'it''s'", { a: "it's" }],
    ['a: "\\u4e2d\\n"', { a: "中\n" }],
    ["a: |\n  b\n  c\n", { a: "b\nc\n" }],
    ["a: |-\n  b\n\n", { a: "b" }],
    ["a: >-\n  b\n  c\n", { a: "b c" }],
    ["a: b\n  c", { a: "b c" }],
    ["a: [b, 'c', {d: e}]", { a: ["b", "c", { d: "e" }] }],
    ["{a: b, c: [d]}", { a: "b", c: ["d"] }],
    ["- - a\n  - b\n- c", [["a", "b"], "c"]],
    ["? a\n: b", { a: "b" }],
    ["%YAML 1.2\n---\na: b\n...\n", { a: "b" }],
    ["a: !!str 1", { a: "1" }],
    ["a:\tb", { a: "b" }],
    ["a: b\r\nc: d\r\n", { a: "b", c: "d" }],
    ["<<: b", { "<<": "b" }],
    ['"a b": c', { "a b": "c" }],
  ])("%j", (text, value) => {
    const { value: got, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(plain(got)).toEqual(value);
  });

  test("names of Object.prototype are keys like others", () => {
    const value = read("__proto__: a\nconstructor: b\ntoString: c").value as Record<string, string>;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.getPrototypeOf(value)).toBeNull();
  });
});

// Text, part of the message, the words marked.
describe("broken YAML is told at the sign to mend, once", () => {
  test.each<[string, string, string]>([
    ["a:\n\tb: 1", "制表符", "\t"],
    ["a: 1\n\tb: 2", "制表符", "\t"],
    ["\ta: 1", "制表符", "\t"],
    ["- id: a\n\tnumber: x", "制表符", "number"],
    ["a: 1\nb：2", "全角冒号", "："],
    ["a: 1\nb： 2", "全角冒号", "："],
    ["- a: 1\n  b：2\n  c: 3", "全角冒号", "："],
    ["a：1\nb: 2", "全角冒号", "："],
    ["a:1\nb: 2", "冒号后面少了空格", ":"],
    ["- a: 1\n  b:2\n  c: 3", "冒号后面少了空格", ":"],
    ["a: 1\nb\nc: 2", "少了冒号和空格", "b"],
    ["a: 1\na: 2", "写了两遍", "a"],
    ["{a: 1, b: 2, a: 3}", "写了两遍", "a"],
    ["'a': 1\na: 2", "写了两遍", "a"],
    ["a: &x b\nc: d", "锚点", "&x"],
    ["a: &x\nc: d", "锚点", "&x"],
    ["a: *x", "别名", "*x"],
    ["a: **粗体**", "别名", "**粗体**"],
    ["a: &", "别名或锚点", "&"],
    ["a: !!js/function 'x'", "标签", "!!js/function"],
    ["a: !!binary aGk=", "标签", "!!binary"],
    ["a: !!int 1", "标签", "!!int"],
    ["a: !!timestamp 2025-01-01", "标签", "!!timestamp"],
    ["a: !foo b", "标签", "!foo"],
    ["a: !重要 b", "标签", "重"],
    ['a: "b\nc: d', "引号没有合上", '"'],
    ["a: 'b\nc: d", "引号没有合上", "'"],
    ['a: "b" c', "多余的字符", "c"],
    ["a: 'it's'", "多余的字符", "s'"],
    ["a: [b, c\nd: e", "括号没有合上", "d"],
    ["a: {b: c\nd: e", "括号没有合上", "d"],
    ["a: [b, c]]", "多余的字符", "]"],
    ["a: }", "多余的字符", "}"],
    ["a: [1,,2]", "多余的字符", ","],
    ["a: ,b", "不能以这个字符开头", ","],
    ["a: @b", "不能以这个字符开头", "@"],
    ["a: `b`", "不能以这个字符开头", "`"],
    ["a: %b", "不能以这个字符开头", "%"],
    ["a: b: c", "两个“: ”", "b"],
    ["a: 1\n b: 2", "缩进多了", "1"],
    ["a:\n    b: 1\n  c: 2", "缩进对不上", "c"],
    ["- id: a\n number: b", "缩进对不上", "n"],
    ["a: - b", "多余的字符", "-"],
    ["- a\nb: c", "多余的字符", "b"],
    ["a: b\n---\nc: d", "两份 YAML", "---"],
    ["a: b\n...\nc: d", "两份 YAML", "c: d"],
    ['a: "\\q"', "反斜杠", "\\"],
    ["a: |x\n  b", "多余的字符", "x"],
    ["? [a, b]\n: c", "字段名应是一个词", "[a, b]"],
    ["? {a: b}\n: c", "字段名应是一个词", "{a: b}"],
    ["%FOO\n---\na: b", "读不下去", "%FOO"],
    [`${"k".repeat(1100)}: a`, "字段名", "k".repeat(1100)],
  ])("%j", (text, message, marked) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.message).toContain(message);
    expect(markedIn(text, diagnostics[0]!)).toBe(marked);
    for (const diagnostic of diagnostics) expectUsable(diagnostic, text);
    expect(new Set(diagnostics.map(({ line }) => line)).size).toBe(diagnostics.length);
  });

  test.each([
    ["brackets", "[".repeat(100_000)],
    ["closed brackets", "[".repeat(100_000) + "]".repeat(100_000)],
    ["braces", "{a: ".repeat(100_000)],
    ["dashes", "- ".repeat(50_000) + "a"],
    ["indented blocks", Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("nesting without end: %s", (_, text) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual(["YAML 嵌套太深，读不了"]);
    expectUsable(diagnostics[0]!, text);
  });

  test("aliases are never followed", () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [*a, *a, *a]`).join("\n")}`;
    expect(read(bomb).value).toBeUndefined();
  });

  test("a file of nothing but mistakes is told in twenty lines", () => {
    const text = Array.from({ length: 200 }, (_, i) => `a${i}: @x`).join("\n");
    expect(read(text).diagnostics).toHaveLength(20);
  });

  test("one slip that throws the parser off is told once, however long the file goes on", () => {
    const { diagnostics } = read(`- id: a\nb: c\n${"- id: d\n  e: f\n".repeat(50)}`);
    expect(diagnostics.map(({ line, message }) => [line, message])).toEqual([[2, "这里有多余的字符"]]);
  });

  test("several mistakes are told together, in order", () => {
    const { diagnostics } = read("a: @b\nc: d\ne: `f\n");
    expect(diagnostics.map(({ line, column }) => [line, column])).toEqual([[1, 4], [3, 4]]);
  });
});
