import { describe, expect, test } from "vitest";
import { collections } from "../../schemas/collections/index.ts";
import { collectionOf, parseContent } from "../../schemas/parse.ts";
import { contract } from "../support/content.ts";
import { expectUsable, markedIn } from "../support/project.ts";

const S = "standards/standards.yaml";
const good = "- id: gb1\n  code: GB/T 1\n  name: 一\n  status: 现行\n";
const parse = (path: string, text: string) => parseContent([{ path, file: `content/${path}`, text }]);
const told = (path: string, text: string): [string, string, string][] =>
  parse(path, text).diagnostics.map((diagnostic) => {
    expectUsable(diagnostic, text);
    return [diagnostic.message, diagnostic.help, markedIn(text, diagnostic)];
  });

test("a good file becomes entries with their places", () => {
  const { entries, diagnostics, incomplete } = parse(S, good);
  expect(diagnostics).toEqual([]);
  expect(incomplete.size).toBe(0);
  expect(entries.map(({ collection, id, value, path }) => ({ collection, id, value, path }))).toEqual([{ collection: "standards", id: "gb1", value: { id: "gb1", code: "GB/T 1", name: "一", status: "现行" }, path: S }]);
});

test("an 18-digit number is kept digit by digit", () => {
  const { entries } = parse(S, good.replace("GB/T 1", "310115199001011234"));
  expect(entries[0]?.value).toMatchObject({ code: "310115199001011234" });
});

// Text of the file, message, help, the words marked.
describe("what does not fit is told at the smallest span", () => {
  test.each<[string, string, [string, string | RegExp, string][]]>([
    ["a missing field, at the id", good.replace("  name: 一\n", ""), [["缺少字段“name”", "补上 name: …（名称）", "gb1"]]],
    ["a missing choice", good.replace("  status: 现行\n", ""), [["缺少字段“status”", "补上 status: …（状态）", "gb1"]]],
    ["a missing id, at the entry", good.replace("id: gb1\n  ", ""), [["缺少字段“id”", /^补上 id: …/, "c"]]],
    ["an empty value", good.replace("一", ""), [["“name”不能为空：填写内容，暂不知道的写【待填写】", "名称", ""]]],
    ["a misspelt field, once", good.replace("status", "statu"), [["没有“statu”这个字段", "是不是“status”？", "statu"]]],
    ["an unknown field", `${good}  remark: x\n`, [["没有“remark”这个字段", "可用的字段：id、code、name、status、replaces", "remark"]]],
    ["names of Object.prototype", `${good}  __proto__: {a: b}\n  constructor: c\n`, [["没有“__proto__”这个字段", /可用的字段/, "__proto__"], ["没有“constructor”这个字段", /可用的字段/, "constructor"]]],
    ["a wrong choice", good.replace("现行", "有效"), [["“status”只能是 现行、废止、待核 之一", "状态", "有效"]]],
    ["an id in Chinese", good.replace("gb1", "标准"), [["“id”编号只用英文字母、数字、点和连字符，例如 ups-1", /^编号/, "标准"]]],
    ["a list for a value", good.replace("一", "[一, 二]"), [["“name”应是一个值", "名称", "name"]]],
    ["a mapping for a value", good.replace("一", "{a: b}"), [["“name”应是一个值", "名称", "name"]]],
    ["a value for an entry", "- 一\n", [["这里应是一组“字段: 值”", /标准/, "一"]]],
    ["a list for an entry", "- [一]\n", [["这里应是一组“字段: 值”", /标准/, "["]]],
    ["an empty entry", "- \n", [["这一条是空的", /删去这一条/, ""]]],
    ["a full-width colon in an entry of one line", "- name：x\n", [["字段名后面用了全角冒号“：”", /半角/, "："]]],
    ["no space after the colon in an entry of one line", "- name:x\n", [["字段名的冒号后面少了空格", /空格/, ":"]]],
    ["a quoted value, with its quotes", good.replace("现行", "\"现\""), [["“status”只能是 现行、废止、待核 之一", "状态", "\"现\""]]],
    ["a value over several lines", good.replace("gb1", "甲\n    乙"), [["“id”编号只用英文字母、数字、点和连字符，例如 ups-1", /^编号/, "甲\n    乙"]]],
  ])("%s", (_, text, expected) => {
    const got = told(S, text);
    expect(got.map(([message, , marked]) => [message, marked])).toEqual(expected.map(([message, , marked]) => [message, marked]));
    got.forEach(([, help], index) => expect(help).toMatch(expected[index]![1] instanceof RegExp ? expected[index]![1] : new RegExp(`^${(expected[index]![1] as string).replace(/[()|]/g, "\\$&")}$`)));
  });

  test("CRLF does not shift the span", () => {
    const text = good.replace("现行", "有效").replaceAll("\n", "\r\n");
    expect(told(S, text).map(([, , marked]) => marked)).toEqual(["有效"]);
  });

  test("rows inside an entry are counted", () => {
    const text = "id: x\ntitle: x\norder: 0\nkind: ups\nserviceLevels: [t1, 第二]\nlead: p01\nitems:\n  - id: a-1\n    nam: 一\n  - 丙\nsources: []\n";
    const got = told("equipment/x.yaml", text).map(([message, , marked]) => [message, marked]).sort((a, b) => text.indexOf(a[1]!) - text.indexOf(b[1]!));
    expect(got).toEqual([
      ["“order”不能小于 1", "0"],
      ["“serviceLevels”第 2 项要写另一条内容的编号，只用英文字母、数字、点和连字符", "第二"],
      ["没有“nam”这个字段", "nam"],
      ["“items”第 2 项应是一组“字段: 值”", "丙"],
      ["“sources”至少写一条出处", "sources"],
    ]);
  });

  test("a list too short or too long, a tuple, a union", () => {
    expect(told("risks/scale.yaml", "likelihood: []\nimpact: {}\nlevels: []\n").map(([message]) => message)).toEqual(["“likelihood”至少要有 5 项", "“impact”应是一张列表，每项以“- ”开头", "“levels”至少要有 2 项"]);
    const steps = `[${Array.from({ length: 6 }, () => "{value: 1, word: a, meaning: b}").join(", ")}]`;
    expect(told("risks/scale.yaml", `likelihood: ${steps}\nimpact: ${steps}\nlevels: x\n`).map(([message]) => message)).toEqual(["“likelihood”最多 5 项", "“impact”最多 5 项", "“levels”应是一张列表，每项以“- ”开头"]);
    const sizes = (written: readonly number[]) => told("contract/contract.yaml", contract({ profile: { headingSizesPt: written } })["contract/contract.yaml"]!).map(([message, , marked]) => [message, marked]);
    expect(sizes([16, 14])).toEqual([["“headingSizesPt”至少要有 3 项", "headingSizesPt"]]);
    expect(sizes([16, 14, 12, 10])).toEqual([["“headingSizesPt”最多 3 项", "headingSizesPt"]]);
    const certificate = "- id: p01\n  certificates: [{name: a, number: b, validTo: 永久}]\n";
    expect(told("staffing/roster.yaml", certificate).filter(([message]) => message.includes("validTo"))).toEqual([["“validTo”要写成 年-月-日，例如 2025-02-08", "有效期止，长期有效写 长期", "永久"]]);
  });

  test("a record keeps every key, whatever its name", () => {
    const { entries, diagnostics } = parse("clauses/seal.yaml", "digests:\n  c1: \"0\"\n  constructor: \"1\"\n");
    expect(diagnostics).toEqual([]);
    expect(Object.entries((entries[0]?.value as { digests: object }).digests)).toEqual([["c1", "0"], ["constructor", "1"]]);
    expect(told("clauses/seal.yaml", "digests: []\n")[0]?.[0]).toBe("“digests”应是一组“字段: 值”");
    expect(told("clauses/seal.yaml", "digests: {constructor: []}\n")[0]?.[0]).toBe("“constructor”应是一个值");
  });
});

describe("the shape of a file", () => {
  test.each<[string, string, string]>([
    [S, "", "这个文件是空的"],
    [S, "# 只有注释\n\n", "这个文件是空的"],
    [S, "---\n", "这个文件是空的"],
    [S, "id: a\n", "这个文件应是一张列表"],
    [S, "一段文字", "这个文件应是一张列表"],
    [S, "name：x", "字段名后面用了全角冒号“：”"],
    ["company/company.yaml", "- name: x\n", "这个文件应是一组“字段: 值”"],
    ["company/company.yaml", "", "这个文件是空的"],
    ["company/company.yaml", "name：x", "字段名后面用了全角冒号“：”"],
    ["company/company.yaml", "name:x", "字段名的冒号后面少了空格"],
    ["chapters/a.mdx", "---\n---\n", "说明部分（两行 --- 之间）是空的"],
    ["chapters/a.mdx", "---\n# 注释\n---\n", "说明部分（两行 --- 之间）是空的"],
    ["chapters/a.mdx", "---\n- a\n---\n", "说明部分（两行 --- 之间）应是一组“字段: 值”"],
    ["chapters/a.mdx", "---\nid：a\n---\n", "字段名后面用了全角冒号“：”"],
  ])("%s %j", (path, text, message) => {
    expect(told(path, text).map(([said]) => said)).toEqual([message]);
    expect(parse(path, text).incomplete).toEqual(new Set([collectionOf(path)]));
  });

  test("an empty list is a list", () => expect(parse(S, "[]\n")).toEqual({ entries: [], diagnostics: [], incomplete: new Set() }));

  test("good entries of a file with bad ones are still read", () => {
    const { entries, incomplete } = parse(S, `${good}- id: gb2\n`);
    expect(entries.map(({ id }) => id)).toEqual(["gb1"]);
    expect(incomplete).toEqual(new Set(["standards"]));
  });

  test("twenty problems of a file are told, and how many are not", () => {
    const { diagnostics } = parse(S, "- 一\n".repeat(100));
    expect(diagnostics).toHaveLength(20);
    expect(diagnostics.at(-1)).toMatchObject({ message: "这个文件还有 81 处问题没有列出", help: "改好上面的再检查一次", line: 20 });
  });
});

describe("which collection a file belongs to", () => {
  test.each([
    ["clauses/seal.yaml", "clauseSeal"], ["clauses/chapter-6-1.yaml", "clauses"], ["clauses/other.yaml", undefined], ["equipment/ups.yaml", "equipment"], ["equipment/a/b.yaml", undefined],
    ["equipment/.yaml", undefined], ["playbooks/a.mdx", "playbooks"], ["playbooks/a.yaml", undefined], ["roster.yaml", undefined], ["__proto__", undefined], ["", undefined],
    ["operations/2025-03/tickets.yaml", "tickets"], ["operations/2025-03/inspections-ca.yaml", "inspections"], ["operations/tickets.yaml", undefined], ["operations/2025/03/tickets.yaml", undefined],
    ["operations/2025-03/summary.mdx", "monthNotes"], ["operations/2025-03/summaryxmdx", undefined],
  ])("%s", (path, name) => expect(collectionOf(path)).toBe(name));

  test("an unknown file suggests the name that was meant", () => {
    expect(told("staffing/rooster.yaml", "")).toEqual([["不认识的内容文件“staffing/rooster.yaml”", "文件名是不是应为“staffing/roster.yaml”？", ""]]);
    expect(told("x/y.yaml", "")[0]?.[1]).toContain("staffing/roster.yaml");
    expect(parse("staffing/rooster.yaml", "").incomplete).toEqual(new Set(["roster"]));
  });

  test("entries of files without ids are told apart by their path", () =>
    expect(parse("operations/2025-03/hours.yaml", "month: 2025-03\nrows: []\n").entries.map(({ id }) => id)).toEqual(["operations/2025-03/hours"]));

  test("no two collections claim one path", () => {
    for (const [name, { files }] of Object.entries(collections)) for (const file of files) expect(collectionOf(file.replaceAll("*", "x")), file).toBe(name);
  });
});
