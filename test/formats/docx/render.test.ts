import { beforeAll, describe, expect, test } from "vitest";
import { renderDocx } from "../../../generators/formats/docx/render.ts";
import { heading, paragraph, tableNode } from "../../../generators/values/document.ts";
import type { Opened } from "./parts.ts";
import { all, body, elements, has, open, paragraphs, shown, styled, val } from "./parts.ts";
import { documentOf, everything, profile, refer, staffTable, sumTable } from "./sample.ts";

let sample: Opened;
beforeAll(async () => {
  sample = open(await renderDocx(everything));
});

const sections = (opened: Opened) => all(body(opened), "w:sectPr");
const running = (opened: Opened, kind: "header" | "footer") => opened.names.filter((name) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(name)).map((name) => opened.part(name));

describe("numbers and contents", () => {
  test("the contents table shows every heading 1–3 with number and page", () => {
    const entries = paragraphs(sample).filter((each) => /^TOC[1-3]$/.test(val(each, "w:pStyle") ?? ""));
    expect(entries.map((entry) => shown(entry).replace("打开时更新", "N"))).toEqual([
      "投标函\tN",
      "第一章 运行维护服务方案\tN",
      "1.1 总体思路\tN",
      "1.2 人员配置\tN",
      "1.2.1 驻场人员\tN",
      "1.2.2 处置流程\tN",
      "第二章 备品备件\tN",
      "第三章 承诺\tN",
      "3.1 服务承诺\tN",
    ]);
  });

  test("headings are counted by Word's own list; one without number opts out", () => {
    const numbering = sample.part("word/numbering.xml");
    const levels = all(numbering, "w:lvl").filter((level) => /^Heading/.test(val(level, "w:pStyle") ?? ""));
    expect(levels.map((level) => [val(level, "w:numFmt"), val(level, "w:lvlText"), has(level, "w:isLgl")])).toEqual([
      ["chineseCountingThousand", "第%1章", false],
      ["decimal", "%1.%2", true],
      ["decimal", "%1.%2.%3", true], ["decimal", "%1.%2.%3.%4", true],
    ]);
    const [letter, plan] = styled(sample, "Heading1");
    expect(val(letter!, "w:numId")).toBe("0");
    expect(has(plan!, "w:numPr")).toBe(false);
  });

  test("captions count by chapter", () => {
    expect(styled(sample, "Caption").map(shown)).toEqual([
      "表 1\u3000投标报价汇总表",
      "表 1-1\u3000驻场运维人员一览表",
      "人员关键数据",
      "表 2-1\u3000备品备件报价明细表",
      "表 3-1\u3000投标报价汇总表",
    ]);
  });

  test("cross references show number and page, and every anchor exists once", () => {
    const [text] = styled(sample, "BodyText").map(shown).filter((each) => each.includes("人员安排见"));
    expect(text!.replaceAll("第 打开时更新 页", "第 N 页")).toContain(
      "人员安排见表 1-1（第 N 页），备件见表 2-1（第 N 页），处置流程见第 1.2.2 节（第 N 页），承诺见“投标函”（第 N 页），方案见第一章（第 N 页）。",
    );
    const names = all(body(sample), "w:bookmarkStart").map((bookmark) => bookmark.attributes["w:name"]);
    expect(new Set(names).size).toBe(names.length);
    const anchors = all(body(sample), "w:hyperlink").flatMap((link) => link.attributes["w:anchor"] ?? []);
    const referred = [...all(body(sample), "w:instrText").map(textOf), ...all(body(sample), "w:fldSimple").map((field) => field.attributes["w:instr"]!)]
      .flatMap((code) => /^(?:PAGE)?REF (\S+)/.exec(code)?.[1] ?? []);
    expect([...anchors, ...referred].filter((name) => !names.includes(name))).toEqual([]);
    expect(referred.length).toBeGreaterThan(10);
  });

  test("fields ask to be updated on opening only where pages are not known", async () => {
    const asks = (opened: Opened) => has(opened.part("word/settings.xml"), "w:updateFields");
    expect(asks(sample)).toBe(true);
    expect(asks(open(await renderDocx(everything, { layout: { bookmarks: new Map(), pageCount: 9 } })))).toBe(false);
    expect(asks(open(await renderDocx(documentOf([heading(1, "甲")]))))).toBe(false);
    expect(all(body(sample), "w:fldChar").filter((field) => field.attributes["w:dirty"])).toEqual([]);
  });

  test("chapters of a document with contents begin a page; without contents they do not", async () => {
    expect(styled(sample, "Heading1").every((each) => has(each, "w:pageBreakBefore"))).toBe(true);
    const short = open(await renderDocx(documentOf([heading(1, "一"), heading(1, "二")])));
    expect(styled(short, "Heading1").some((each) => has(each, "w:pageBreakBefore"))).toBe(false);
  });
});

describe("pages", () => {
  test("the cover has no header and no footer but the mark; the others have both", () => {
    const references = sections(sample).map((section) => has(section, "w:headerReference") && has(section, "w:footerReference"));
    // Cover, contents, upright text, wide table, upright text: the third goes on with the header of the second.
    expect(references).toEqual([false, true, false, true, true]);
    const [first] = paragraphs(sample);
    expect(shown(first!)).toBe("草稿 · 含示例数据");
    expect(styled(sample, "CoverTitle").map(shown)).toEqual([everything.cover!.title]);
  });

  test("the header names project and document and carries the mark", () => {
    for (const header of running(sample, "header")) {
      expect(all(header, "w:p").map(shown)).toEqual(["某市政务信息系统运行维护服务项目\t技术分册", "草稿 · 含示例数据"]);
    }
  });

  test("names too long for one line stand on two; no mark, no line for it", async () => {
    const left = "某市大数据管理局政务信息系统及网络安全基础设施运行维护服务采购项目（二次公开招标）";
    const opened = open(await renderDocx(documentOf([paragraph("x")], { header: { left, right: "信息系统应急预案汇编" } })));
    expect(all(running(opened, "header")[0]!, "w:p").map(shown)).toEqual([left, "信息系统应急预案汇编"]);
  });

  test("the footer counts by fields", () => {
    const [footer] = running(sample, "footer");
    expect(shown(footer!).replace(/\d+/g, "")).toBe("第  页 共  页");
    expect(all(footer!, "w:instrText").map(textOf)).toEqual(["PAGE", "NUMPAGES"]);
  });

  test("paper, margins and grid follow the profile; a wide section is turned", () => {
    const sizes = sections(sample).map((section) => all(section, "w:pgSz")[0]!.attributes);
    expect(sizes.map((size) => size["w:orient"])).toEqual(["portrait", "portrait", "portrait", "landscape", "portrait"]);
    expect([sizes[0]!["w:w"], sizes[0]!["w:h"], sizes[3]!["w:w"], sizes[3]!["w:h"]]).toEqual(["11906", "16838", "16838", "11906"]);
    const margins = all(sections(sample)[1]!, "w:pgMar")[0]!.attributes;
    expect([margins["w:top"], margins["w:left"]]).toEqual([String(Math.round((28 * 1440) / 25.4)), String(Math.round((28 * 1440) / 25.4))]);
    expect(all(sections(sample)[1]!, "w:docGrid")[0]!.attributes["w:type"]).toBe("default");
  });

  test("fonts have Chinese names for Chinese text, from the profile", async () => {
    const opened = open(await renderDocx(documentOf([paragraph("x")], { profile: { ...profile, bodyFont: "宋体", headingFont: "方正小标宋简体", latinFont: "Arial" } })));
    const styles = opened.part("word/styles.xml");
    const [defaults] = all(all(styles, "w:docDefaults")[0]!, "w:rFonts");
    expect(defaults!.attributes).toMatchObject({ "w:ascii": "Arial", "w:hAnsi": "Arial", "w:eastAsia": "宋体" });
    const [first] = all(styles, "w:style").filter((each) => each.attributes["w:styleId"] === "Heading1");
    expect(all(first!, "w:rFonts")[0]!.attributes["w:eastAsia"]).toBe("方正小标宋简体");
    expect(val(first!, "w:sz")).toBe("36");
  });
});

test("a dense table has small type of a set height in its head and its rows", async () => {
  const opened = open(await renderDocx(documentOf([tableNode({ ...staffTable, dense: true })])));
  expect(styled(opened, "TableText")).toEqual([]);
  expect(styled(opened, "DenseHead").map(shown)).toContain(staffTable.columns[0]!.title);
  expect(styled(opened, "DenseText").length).toBeGreaterThan(0);
  const dense = all(opened.part("word/styles.xml"), "w:style").filter((each) => /^Dense/.test(each.attributes["w:styleId"] ?? ""));
  expect(dense.map((each) => [val(each, "w:sz"), all(each, "w:spacing")[0]!.attributes["w:lineRule"]])).toEqual([["18", "exact"], ["18", "exact"]]);
});

test("metadata come from content alone", () => {
  const core = sample.part("docProps/core.xml");
  const property = (name: string) => textOf(all(core, name)[0]!);
  expect(property("dc:title")).toBe(everything.properties.title);
  expect(property("dc:subject")).toBe("政府采购投标文件");
  expect(property("dc:creator")).toBe("某某科技有限公司");
  expect(property("cp:lastModifiedBy")).toBe("某某科技有限公司");
  expect(property("dcterms:created")).toBe("2025-01-22T00:00:00Z");
  expect(property("dcterms:modified")).toBe("2025-01-22T00:00:00Z");
});

describe("options", () => {
  test("a layout found by a reader fills contents table, references and page count", async () => {
    const document = documentOf([heading(1, "甲", { id: "a" }), paragraph("见", refer("a"))], { contents: true });
    const opened = open(await renderDocx(document, { layout: { bookmarks: new Map([["sec1", "42"]]), pageCount: 99 } }));
    expect(paragraphs(opened).map(shown)).toContain("第一章 甲\t42");
    expect(paragraphs(opened).map(shown)).toContain("见第一章（第 42 页）");
    expect(shown(running(opened, "footer")[0]!)).toBe("第  页 共 99 页");
  });

  test("literal numbers are text, and nothing is counted twice", async () => {
    const document = documentOf([heading(1, "甲", { id: "a" }), heading(2, "乙"), tableNode(sumTable), paragraph("见", refer("a"))]);
    const opened = open(await renderDocx(document, { literalNumbers: true }));
    expect(paragraphs(opened).map(shown)).toEqual(expect.arrayContaining(["第一章 甲", "1.1 乙", "表 1-1\u3000投标报价汇总表"]));
    expect([...styled(opened, "Heading1"), ...styled(opened, "Heading2")].map((each) => val(each, "w:numId"))).toEqual(["0", "0"]);
    expect(all(body(opened), "w:fldSimple").map((field) => field.attributes["w:instr"])).toEqual(["PAGEREF sec1 \\h"]);
  });
});

test("empty sections leave no page; a document without anything is still one", async () => {
  const empty = open(await renderDocx(documentOf([])));
  expect(sections(empty)).toHaveLength(1);
  const some = open(await renderDocx(documentOf([], { sections: [{ orientation: "portrait", children: [] }, { orientation: "landscape", children: [tableNode(staffTable)] }] })));
  expect(sections(some)).toHaveLength(1);
});

test("a section ends in its last paragraph, so that no empty page follows a full one", () => {
  const ends = elements(body(sample)).filter((child) => child.name === "w:p" && has(child, "w:sectPr"));
  expect(ends.map((end) => val(end, "w:pStyle"))).not.toContain(undefined);
});

const textOf = (node: { readonly children: readonly unknown[] }): string => node.children.filter((child) => typeof child === "string").join("");
