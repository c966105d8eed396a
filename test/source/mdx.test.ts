import { describe, expect, test } from "vitest";
import { parseMdx } from "../../schemas/source/index.ts";
import { expectUsable, markedIn } from "../support/project.ts";

const read = (text: string, path = "chapters/a.mdx") => parseMdx({ path, file: `content/${path}`, text });
const head = "---\nid: a\n---\n";

describe("front matter", () => {
  test.each<[string, string, string]>([
    ["---js\nmodule.exports = {}\n---\n", "js", "---js"],
    ["--- javascript\n{}\n---\n", "javascript", "--- javascript"],
    ["---json\n{}\n---\n", "json", "---json"],
    ["---toml\na = 1\n---\n", "toml", "---toml"],
    ["---coffee\na\n---\n", "coffee", "---coffee"],
    ["----\nid: a\n----\n", "-", "----"],
    ["+++\na = 1\n+++\n", "开头没有", "+"],
    ["# 标题\n", "开头没有", "#"],
    ["\n---\nid: a\n---\n", "开头没有", "\n"],
    ["", "开头没有", ""],
    ["---\nid: a\n", "没有结束", "---"],
    ["---\nid: a\n ---\n", "没有结束", "---"],
    ["---", "没有结束", "---"],
    ["---\nid: a\n---x: b\n---\n", "结束行", "---x: b"],
    ["---\nid: a\n----\n---\n", "结束行", "----"],
    ["---\nid: \"a\n---\n", "引号没有合上", "\""],
    ["---\nid：a\nb: c\n---\n", "全角冒号", "："],
  ])("%j", (text, message, marked) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.message).toContain(message);
    expect(markedIn(text, diagnostics[0]!)).toBe(marked);
    for (const diagnostic of diagnostics) expectUsable(diagnostic, text);
  });

  test.each([["LF", "---\nid: a\ntitle: 章\n---\n\n正文\n"], ["CRLF", "---\r\nid: a\r\ntitle: 章\r\n---\r\n\r\n正文\r\n"], ["blanks", "--- yaml \nid: a\ntitle: 章\n---  \n\n正文"]])("is read with %s", (_, text) => {
    const { value, body, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(Object.assign(Object.create(null) as object, { id: "a", title: "章" }));
    const node = (body?.children[0] as { children: { position: { start: { offset: number } } }[] }).children[0];
    expect(text.slice(node?.position.start.offset).startsWith("正文")).toBe(true);
  });

  test("nothing of it is kept from one reading to the next", () => {
    const broken = "---\nid: [\n---\n";
    expect(read(broken).diagnostics).toEqual(read(broken).diagnostics);
    expect(read(broken).diagnostics.length).toBeGreaterThan(0);
  });
});

// Prose, part of the message, the words marked; one diagnostic a cause.
describe("prose is not a program", () => {
  test.each<[string, string, string]>([
    ["import x from 'y'", "import", "import x from 'y'"],
    ["export const a = 1", "import", "export const a = 1"],
    ["a {1 + 1} b", "花括号", "{1 + 1}"],
    ["{process.exit()}", "花括号", "{process.exit()}"],
    ["{/* 注释 */}", "花括号", "{/* 注释 */}"],
    ["{a}", "花括号", "{a}"],
    ["a { b", "花括号", "{"],
    ["# 标题 {x}", "花括号", "{x}"],
    ["| a |\n|---|\n| {x} |", "花括号", "{x}"],
    ["a[^1]\n\n[^1]: {x}", "花括号", "{x}"],
    ["<View {...a} />", "花括号", "{...a}"],
    ["<View id={1} />", "花括号", "id={1}"],
    ["<Foo />", "没有 <Foo>", "<Foo"],
    ["<script>alert(1)</script>", "没有 <script>", "<script"],
    ["<img src=\"x\" onerror=\"alert(1)\" />", "没有 <img>", "<img"],
    ["<a href=\"javascript:x\">b</a>", "没有 <a>", "<a"],
    ["<view id=\"a\" />", "没有 <view>", "<view"],
    ["<View.x />", "没有 <View.x>", "<View.x"],
    ["<constructor />", "没有 <constructor>", "<constructor"],
    ["<>x</>", "空标签", "<"],
    ["<View id=\"a\" onClick=\"x\" />", "onClick", "onClick=\"x\""],
    ["<View id=\"a\" __proto__=\"x\" />", "__proto__", "__proto__=\"x\""],
    ["<View id=\"a\" toString=\"x\" />", "toString", "toString=\"x\""],
    ["<View id=\"a\" id=\"b\" />", "写了两遍", "id=\"b\""],
    ["<View id />", "没有值", "id"],
    ["<View id=\"\" />", "没有值", "id=\"\""],
    ["<View />", "少了属性“id”", "<View"],
    ["<Signature hint=\"x\" />", "少了属性“label、by”", "<Signature"],
    ["<View idd=\"x\" />", "没有属性“idd”", "idd=\"x\""],
    ["甲 <View id=\"a\" /> 乙", "写在了文字中间", "<View"],
    ["| a |\n|---|\n| <View id=\"a\" /> |", "写在了文字中间", "<View"],
    ["<View id=\"a\">文字</View>", "夹了文字", "<View"],
    ["甲<Fact id=\"a\">15</Fact>", "夹了文字", "<Fact"],
    ["<View id=a />", "没有加引号", "a"],
    ["<!-- 注释 -->", "HTML 注释", "<"],
    ["CPU <80%", "小于号", "<"],
    ["<中文>", "小于号", "<"],
    ["a <= b", "小于号", "<"],
    ["<https://a.cn>", "尖括号里的网址", "<"],
    ["<javascript:alert(1)>", "尖括号里的网址", "<"],
    ["<View id=\"a\">", "没有成对", "<"],
    ["甲<Fact id=\"a\">乙", "没有成对", "<"],
    ["甲</View>", "没有成对", "<"],
    ["<View id=\"a\"", "没有成对", "<"],
    ["- ".repeat(5000) + "a", "嵌套太深", "- ".repeat(50)],
    ["> ".repeat(5000) + "a", "嵌套太深", "> ".repeat(49) + ">"],
  ])("%j", (prose, message, marked) => {
    const text = `${head}\n${prose}\n`;
    const { body, diagnostics } = read(text);
    expect(body).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.message).join()).toContain(message);
    expect(diagnostics).toHaveLength(1);
    expect(markedIn(text, diagnostics[0]!)).toBe(marked);
    expectUsable(diagnostics[0]!, text);
  });

  test.each([
    "# 标题\n\n**粗** *斜* ~~删~~ `码 {x} <y>`",
    "```js\nimport x from 'y'\n{a}\n```",
    "\\{a\\} 和 &lt;80% 和 a < b 和 a } b",
    "<View id=\"staffing/onsite\" />\n\n甲 <Fact id=\"a\" /> <Clause id=\"c1\" /> <Ref to=\"x\" /> <Blank />",
    "| 甲 | 乙 |\n|---|---|\n| 1 | <Fact id=\"a\" /> |",
    "- 甲\n  - 乙\n    1. 丙\n\n> 丁",
    "注[^1]\n\n[^1]: 脚注",
    "constructor 和 __proto__ 和 toString",
    "- 甲\n\n  <View id=\"a\" />\n\n<Signature label=\"投标人\" hint=\"盖章\" by=\"单位公章\" />\n\n<Fact id=\"a\" />",
  ])("%j is prose", (prose) => expect(read(`${head}\n${prose}\n`).diagnostics).toEqual([]));

  test("problems of the front matter and of the prose are told together", () => {
    const { diagnostics } = read("---\nid: @a\n---\n\n{x}\n\n<Foo />\n");
    expect(diagnostics.map(({ line }) => line)).toEqual([2, 5, 7]);
  });

  test("twenty problems of one file are enough", () => expect(read(`${head}${"{a}\n\n".repeat(100)}`).diagnostics).toHaveLength(20));
});

describe("links", () => {
  test("a bare address stays words, with the Chinese behind it; a written link stays a link", () => {
    const { body } = read(`${head}\n未列入“信用中国”（www.creditchina.gov.cn）“黑名单”，见[官网](https://www.a.cn)\n`);
    const [paragraph] = body!.children;
    const children = paragraph?.type === "paragraph" ? paragraph.children : [];
    expect(children.flatMap((child) => (child.type === "text" ? child.value : [])).join("")).toBe("未列入“信用中国”（www.creditchina.gov.cn）“黑名单”，见");
    expect(children.filter(({ type }) => type === "link")).toMatchObject([{ url: "https://www.a.cn" }]);
  });

  test.each([
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x", "VBSCRIPT:x", "data:text/html,x", "file:///etc/passwd", "C:/x", "blob:x", "ftp://a.cn", "about:blank", "view-source:x",
    "/etc/passwd", "//evil.cn", "../../etc/passwd", "../../../x", "a/../../../x", "%2e%2e/%2e%2e/x", "%2E%2e/../x", "..%2f..%2fx", "%2fetc", "%5c%5cevil", "..\\\\..\\\\x",
  ])("%s is refused and marked", (url) => {
    for (const [prose, written] of [[`[甲](${url})`, url], [`![图](${url})`, url], [`[甲][r]\n\n[r]: ${url}`, url], [`[甲](<${url}> "题")`, url]] as const) {
      const text = `${head}\n${prose}\n`;
      const { body, diagnostics } = read(text);
      expect(diagnostics, prose).toHaveLength(1);
      expect(body).toBeUndefined();
      expectUsable(diagnostics[0]!, text);
      expect(markedIn(text, diagnostics[0]!)).toContain(url.includes("\\") ? "x" : written);
    }
  });

  test.each([
    "[a](&#106;avascript:x)", "[a](javascript&colon;x)", "[a](java&#9;script:x)", "[a](java&Tab;script:x)", "[a](java&NewLine;script:x)", "[a](java&#10;script:x)", "[a](<java\tscript:x>)",
    "[a](&#x20;javascript:x)", "[a](<  javascript:x>)", "[a](\\/\\/evil.cn)", "[a][b]\n\n[b]:\n  javascript:x", "[![a](data:x)](https://a.cn)", "[a]\n\n[a]: <javascript:x>",
  ])("%j is refused however it is written", (prose) => {
    const text = `${head}\n${prose}\n`;
    const { diagnostics } = read(text);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toMatch(/^链接/);
    expectUsable(diagnostics[0]!, text);
  });

  test.each(["https://a.cn/b?c#d", "http://a.cn", "mailto:a@b.cn", "tel:021-12345678", "../playbooks/pb-general.mdx", "#节", "files/图.png", "a/../b", "?x", "%E4%B8%AD.html"])("%s is accepted", (url) =>
    expect(read(`${head}\n[甲](<${url}>) ![乙](<${url}>)\n\n[丙]\n\n[丙]: <${url}>\n`).diagnostics).toEqual([]));

  test("how far up a link may climb depends on where the file lies", () => {
    const text = `${head}\n[a](../../x)\n`;
    expect(read(text, "a/b/c.mdx").diagnostics).toEqual([]);
    expect(read(text, "a/b.mdx").diagnostics).toHaveLength(1);
  });
});
