import { describe, expect, test } from "vitest";
import { planDocument } from "../../../../generators/formats/docx/plan.ts";
import { renderDocx } from "../../../../generators/formats/docx/render.ts";
import { flowHandlers, phrasingHandlers } from "../../../../generators/formats/docx/handle/index.ts";
import type { DocumentBlock } from "../../../../generators/values/document.ts";
import { heading, paragraph } from "../../../../generators/values/document.ts";
import type { Node, Opened } from "../parts.ts";
import { all, body, has, open, paragraphs, shown, styled, val } from "../parts.ts";
import { documentOf, inline, markdown, refer } from "../sample.ts";

const draw = async (...blocks: DocumentBlock[]): Promise<Opened> => open(await renderDocx(documentOf(blocks)));
const drawMarkdown = (source: string): Promise<Opened> => draw(...markdown(source));
const runWith = (opened: Opened, text: string): Node => all(body(opened), "w:r").find((run) => shown(run) === text)!;

test("the map holds exactly the nodes of the document language", () => {
  expect(Object.keys(flowHandlers)).toEqual(["blockquote", "citations", "code", "figure", "footnoteDefinition", "heading", "list", "pageBreak", "paragraph", "picture", "scan", "signature", "table", "thematicBreak", "viewFacts", "viewTable"]);
  expect(Object.keys(phrasingHandlers)).toEqual(["blank", "break", "crossReference", "delete", "emphasis", "footnoteReference", "inlineCode", "link", "strong", "text"]);
});

test("a node that is not in the language is a fault", async () => {
  await expect(drawMarkdown("![图](a.png)")).rejects.toThrow("no handler for the node “image”");
  await expect(drawMarkdown("<div>x</div>")).rejects.toThrow("no handler for the node “html”");
  await expect(draw({ type: "toString" } as unknown as DocumentBlock)).rejects.toThrow("no handler");
});

describe("text", () => {
  test("looks", async () => {
    const opened = await drawMarkdown("甲**粗**乙*重*丙~~删~~丁`a  b`戊");
    expect(has(runWith(opened, "粗"), "w:b")).toBe(true);
    expect(val(runWith(opened, "重"), "w:em")).toBe("dot");
    expect(has(runWith(opened, "删"), "w:strike")).toBe(true);
    expect(all(runWith(opened, "a  b"), "w:rFonts")[0]!.attributes["w:ascii"]).toBe("Courier New");
    expect(has(runWith(opened, "甲"), "w:rPr")).toBe(false);
  });

  test.each([
    ["第一行，\n第二行", "第一行，第二行"],
    ["word\nnext", "word next"],
    ["使用 UPS\n设备", "使用 UPS设备"],
    ["换行\\\n下行", "换行\n下行"],
  ])("%j reads %j", async (source, text) => {
    expect(paragraphs(await drawMarkdown(source)).map(shown)).toEqual([text]);
  });

  test.each([
    ["他说“可以”", true],
    ["分项——合计", true],
    ["don’t panic — really", false],
    ["全部完成。", false],
    ["7×24", true],
  ])("quotation marks and dashes of %j stand in the Chinese font: %s", async (text, hinted) => {
    const opened = await draw(paragraph(text));
    const hints = all(body(opened), "w:rFonts").map((fonts) => fonts.attributes["w:hint"]);
    expect(hints).toEqual(hinted ? ["eastAsia"] : []);
  });

  test("special, forbidden and rare characters", async () => {
    const opened = await draw(heading(1, "<标题> & \"引号\"\u0000"), paragraph("]]>\u000b\u001b😀𠮷\ud800 'a'"));
    expect(paragraphs(opened).map(shown)).toEqual(['<标题> & "引号"', "]]>😀𠮷\ufffd 'a'"]);
  });
});

describe("lists", () => {
  test("levels and kinds; each list counts for itself, from its own start", async () => {
    const opened = await drawMarkdown("1. 甲\n2. 乙\n   1. 子\n\n段\n\n5. 丙\n6. 丁\n\n- 点\n  - 次");
    const numbering = opened.part("word/numbering.xml");
    const levelOf = (item: Node): (string | undefined)[] => {
      const number = all(numbering, "w:num").find((each) => each.attributes["w:numId"] === val(item, "w:numId"))!;
      const list = all(numbering, "w:abstractNum").find((each) => each.attributes["w:abstractNumId"] === val(number, "w:abstractNumId"))!;
      const level = all(list, "w:lvl").find((each) => each.attributes["w:ilvl"] === val(item, "w:ilvl"))!;
      return [shown(item), val(level, "w:start"), val(level, "w:lvlText")];
    };
    const items = styled(opened, "ListText");
    expect(items.map(levelOf)).toEqual([
      ["甲", "1", "%1."],
      ["乙", "1", "%1."],
      ["子", "1", "（%2）"],
      ["丙", "5", "%1."],
      ["丁", "5", "%1."],
      ["点", "1", "•"],
      ["次", "1", "–"],
    ]);
    const ids = items.map((item) => val(item, "w:numId"));
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(5);
  });

  test("tasks have a box instead of a bullet, further paragraphs of an item stand under its text", async () => {
    const opened = await drawMarkdown("- [x] 已交接\n- [ ] 待确认\n\n  说明");
    const items = styled(opened, "ListText");
    expect(items.map(shown)).toEqual(["☑ 已交接", "☐ 待确认", "说明"]);
    expect(items.some((item) => has(item, "w:numPr"))).toBe(false);
    expect(all(items[2]!, "w:ind")[0]!.attributes["w:left"]).toBe(all(items[1]!, "w:ind")[0]!.attributes["w:left"]);
  });

  test("an item that begins with something else keeps its number", async () => {
    const items = styled(await drawMarkdown("- - 内"), "ListText");
    expect(items.map((item) => [shown(item), val(item, "w:ilvl")])).toEqual([["", "0"], ["内", "1"]]);
  });

  test("lists deeper than Word's nine levels stay on the ninth", async () => {
    const source = Array.from({ length: 11 }, (_, level) => `${"  ".repeat(level)}- ${level}`).join("\n");
    expect(styled(await drawMarkdown(source), "ListText").map((item) => val(item, "w:ilvl"))).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "8", "8"]);
  });
});

test("quotation, code and rule", async () => {
  const opened = await drawMarkdown("> 引文\n\n```\na\n  b\tc\n```\n\n---\n\n正文");
  expect(styled(opened, "Quote").map(shown)).toEqual(["引文"]);
  expect(styled(opened, "Code").map(shown)).toEqual(["a\n  b    c"]);
  expect(paragraphs(opened).filter((each) => has(each, "w:pBdr"))).toHaveLength(1);
  expect(styled(opened, "BodyText").map(shown)).toEqual(["正文"]);
});

test("a plain table: repeated head, alignment, looks inside cells, short rows filled up", async () => {
  const [table] = all(body(await drawMarkdown("| 甲 | 乙 |\n| :-: | --: |\n| **一** | 2 |\n| 三 |")), "w:tbl");
  const rows = all(table!, "w:tr");
  expect(rows.map((row) => all(row, "w:tc").map(shown))).toEqual([["甲", "乙"], ["一", "2"], ["三", ""]]);
  expect(has(rows[0]!, "w:tblHeader")).toBe(true);
  expect(all(rows[1]!, "w:jc").map((align) => align.attributes["w:val"])).toEqual(["center", "right"]);
  expect(has(rows[1]!, "w:b")).toBe(true);
});

test("a heading before a plain table stays with it: the gap between them keeps to the next", async () => {
  const opened = await drawMarkdown("## 会议\n\n| 甲 | 乙 |\n| - | - |\n| 一 | 二 |\n\n正文");
  expect(styled(opened, "TableGap").map((gap) => has(gap, "w:keepNext"))).toEqual([true, false]);
});

describe("links", () => {
  const targets = (opened: Opened, part: string) => all(opened.part(`word/_rels/${part}.rels`), "Relationship").filter((each) => each.attributes.TargetMode === "External").map((each) => each.attributes.Target);

  test("an address of the web is escaped; what leads into the site is its text", async () => {
    const opened = await drawMarkdown("[标准](<https://a.cn/国标?x=1&y=a b>)、[系统](../systems/oa.html)、[坏](javascript:alert(1))");
    expect(targets(opened, "document.xml")).toEqual(["https://a.cn/%E5%9B%BD%E6%A0%87?x=1&y=a%20b"]);
    expect(all(body(opened), "w:hyperlink").map(shown)).toEqual(["标准"]);
    expect(paragraphs(opened).map(shown)).toEqual(["标准、系统、坏"]);
  });

  test("a link to a heading of the document leads there", async () => {
    const opened = await draw(heading(1, "甲", { id: "a-1" }), ...markdown("[见甲](#a-1)、[无](#b)"));
    expect(all(body(opened), "w:hyperlink").map((link) => link.attributes["w:anchor"])).toEqual(["sec1"]);
  });
});

describe("footnotes", () => {
  test("chapters that number their notes alike keep their own", async () => {
    const opened = await drawMarkdown("甲[^1]\n\n[^1]: 甲注，[网址](https://a.cn/)\n\n# 二\n");
    const both = await draw(...markdown("甲[^1]\n\n[^1]: 甲注"), ...markdown("乙[^1]再[^1]\n\n[^1]: 乙注"));
    const notes = (each: Opened) => all(each.part("word/footnotes.xml"), "w:footnote").map(shown).filter((text) => text !== "");
    expect(notes(opened)).toEqual(["甲注，网址"]);
    expect(notes(both)).toEqual(["甲注", "乙注", "乙注"]);
    expect(all(body(both), "w:footnoteReference").map((each) => each.attributes["w:id"])).toEqual(["1", "2", "3"]);
  });

  test("a reference without definition is a fault", async () => {
    await expect(draw(paragraph({ type: "footnoteReference", identifier: "x" }))).rejects.toThrow("footnote “x” has no definition");
  });
});

describe("cross references", () => {
  test("a target below is known; of equal ids the first counts", async () => {
    const opened = await draw(paragraph("见", refer("b")), heading(1, "甲"), heading(2, "乙", { id: "b" }), heading(2, "丙", { id: "b" }));
    expect(shown(paragraphs(opened)[0]!).replace("打开时更新", "N")).toBe("见第 1.1 节（第 N 页）");
  });

  test("an unknown target is a fault", async () => {
    await expect(draw(paragraph(refer("nirgends")))).rejects.toThrow("cross reference to “nirgends”");
  });
});

describe("forms", () => {
  test("a field shows its value underlined or a line of its width", async () => {
    const opened = await draw(paragraph("致：", inline({ type: "blank", width: 4, value: "代理机构" }), inline({ type: "blank", width: 3 })));
    expect(shown(paragraphs(opened)[0]!)).toBe("致：\u00a0代理机构\u00a0______");
    expect(val(runWith(opened, "\u00a0代理机构\u00a0"), "w:u")).toBe("single");
  });

  test("signature lines in a row begin at one edge and stay together", async () => {
    const opened = await draw({ type: "signature", label: "投标人：", hint: "盖单位公章" }, { type: "signature", label: "日期：" }, paragraph("完"));
    const lines = styled(opened, "Signature");
    expect(lines.map(shown)).toEqual([`投标人：${"_".repeat(20)}（盖单位公章）`, `日期：${"_".repeat(20)}`]);
    expect(new Set(lines.map((line) => all(line, "w:ind")[0]!.attributes["w:left"])).size).toBe(1);
    expect(lines.map((line) => has(line, "w:keepNext"))).toEqual([true, false]);
  });

  test("a long signature line keeps its hint on the line and room to sign", async () => {
    const [line] = styled(await draw({ type: "signature", label: "法定代表人（单位负责人）或其委托代理人：", hint: "签字或盖章" }), "Signature");
    expect(shown(line!)).toBe("法定代表人（单位负责人）或其委托代理人：________（签字或盖章）");
    expect(all(line!, "w:ind")[0]!.attributes["w:left"]).toBe("0");
  });

  test("a signature line whose name is known shows it instead of a line to write on", async () => {
    const [line] = styled(await draw({ type: "signature", label: "投标人名称：", hint: "（盖单位公章）", value: "示例科技有限公司" }), "Signature");
    expect(shown(line!)).toBe("投标人名称：\u00a0示例科技有限公司\u00a0（盖单位公章）");
  });

  test("a page break counts once, and not where a page begins anyway", async () => {
    const broken = { type: "pageBreak" } as const;
    const breaks = (opened: Opened) => all(body(opened), "w:br").length;
    expect(breaks(await draw(broken, paragraph("甲"), broken, broken, paragraph("乙"), broken))).toBe(1);
    const chapters = documentOf([paragraph("甲"), broken, heading(1, "乙")], { contents: true });
    expect(breaks(open(await renderDocx(chapters)))).toBe(0);
  });

  test("a heading or the title of facts carries the break before it: no empty page after a full one", async () => {
    const broken = { type: "pageBreak" } as const;
    const facts = { type: "viewFacts", facts: { id: "f", caption: "数据", items: [{ label: "人数", value: "23 人" }] } } as const;
    const opened = await draw(broken, heading(2, "甲"), broken, heading(2, "乙"), broken, facts);
    expect(all(body(opened), "w:br")).toHaveLength(0);
    expect(paragraphs(opened).filter((each) => has(each, "w:pageBreakBefore")).map(shown)).toEqual(["乙", "数据"]);
  });

  test("a filled-in line below a signature stands as it does and stays with it; one before it does not", async () => {
    const line = (words: string) => ({ type: "paragraph", children: [{ type: "text", value: words }, { type: "blank", width: 4, value: "甲" }] }) as unknown as DocumentBlock;
    const opened = await draw(line("地址："), { type: "signature", label: "投标人：" }, line("日期："), paragraph("完"));
    const [signed] = styled(opened, "Signature");
    const [before, date] = [styled(opened, "BodyText")[0]!, styled(opened, "ListText")[0]!];
    const left = (each: Node): string | undefined => all(each, "w:ind")[0]?.attributes["w:left"];
    expect(left(date)).toBe(left(signed!));
    expect(left(before)).toBeUndefined();
    expect([before, signed!, date].map((each) => has(each, "w:keepNext"))).toEqual([false, true, false]);
  });

  test("signature lines with an id have a bookmark by which their page is found", async () => {
    const lines: DocumentBlock[] = [{ type: "signature", id: "f/sign-1", label: "甲：" }, { type: "signature", label: "乙：" }, { type: "signature", id: "f/sign-2", label: "丙：" }];
    const document = documentOf(lines);
    const { targets } = planDocument(document);
    expect([...targets].map(([id, { bookmark, title }]) => [id, bookmark, title])).toEqual([["f/sign-1", "sign1", "甲："], ["f/sign-2", "sign2", "丙："]]);
    expect(all(body(open(await renderDocx(document))), "w:bookmarkStart").map(({ attributes }) => attributes["w:name"])).toEqual(["sign1", "sign2"]);
  });

  test("a line that leads to something stays with it", async () => {
    const opened = await draw(paragraph("说明："), paragraph("一，"), ...markdown("**题**"), paragraph("末："));
    expect(paragraphs(opened).map((each) => has(each, "w:keepNext"))).toEqual([true, false, true, false]);
  });

  test("facts: label, value and source; without source two columns; none, nothing", async () => {
    const facts = (items: { label: string; value: string; source?: string }[]) => ({ type: "viewFacts", facts: { id: "f", caption: "数据", items } }) as const;
    const rows = (opened: Opened) => all(body(opened), "w:tr").map((row) => all(row, "w:tc").map(shown));
    expect(rows(await draw(facts([{ label: "人数", value: "23 人", source: "第六章 八" }, { label: "期限", value: "一年" }])))).toEqual([["人数", "23 人", "第六章 八"], ["期限", "一年", ""]]);
    expect(rows(await draw(facts([{ label: "人数", value: "23 人" }])))).toEqual([["人数", "23 人"]]);
    expect(rows(await draw(facts([])))).toEqual([]);
  });
});
