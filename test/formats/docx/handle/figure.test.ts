/** Figures and pictures: their size on the page, captions, media, and the same bytes each time. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { canValidate, validationErrors } from "../../../../generators/bench/ooxml.ts";
import { renderDocx } from "../../../../generators/formats/docx/render.ts";
import { heading, paragraph, tableNode, type DocumentBlock, type FigureNode, type PictureNode } from "../../../../generators/values/document.ts";
import { all, body, has, open, paragraphs, shown, styled, val, type Node, type Opened } from "../parts.ts";
import { documentOf, markdown, profile, refer, sumTable } from "../sample.ts";

const png = new Uint8Array(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"));
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><text>值班 &amp; 交接</text></svg>';
const figure = (more: Partial<FigureNode> = {}): FigureNode => ({ type: "figure", id: "处置流程", caption: "处置流程", svg, png, widthPx: 400, heightPx: 200, alt: "接报；处置", ...more });
const picture = (more: Partial<PictureNode> = {}): PictureNode => ({ type: "picture", title: "营业执照", bytes: png, kind: "png", widthPx: 10, heightPx: 14, ...more });
const draw = async (...blocks: DocumentBlock[]): Promise<Opened> => open(await renderDocx(documentOf(blocks)));

/** Width and height of each drawing, in millimetres. */
const sizes = (opened: Opened): number[][] =>
  all(body(opened), "wp:extent").map(({ attributes }) => [Number(attributes["cx"]), Number(attributes["cy"])].map((emu) => Math.round(emu / 3600) / 10));
const instructions = (node: Node): string[] => all(node, "w:fldSimple").map(({ attributes }) => attributes["w:instr"] as string);

// The sample's page is 156 mm wide and 244 mm high between the margins.
const room = [profile.paper.widthMm - profile.marginsMm.left - profile.marginsMm.right, profile.paper.heightMm - profile.marginsMm.top - profile.marginsMm.bottom] as const;

describe("figure", () => {
  test.each<[string, number, number, number[]]>([
    ["7/8 of its own size, at 96 to the inch", 400, 200, [92.6, 46.3]],
    ["never larger than that", 40, 20, [9.3, 4.6]],
    ["as wide as the text", 2000, 400, [room[0], room[0] / 5]],
    ["60 % of the height", 400, 1600, [(room[1] * 0.6) / 4, room[1] * 0.6]],
  ])("%s", async (_, widthPx, heightPx, expected) => {
    expect(sizes(await draw(figure({ widthPx, heightPx })))).toEqual([expected.map((mm) => expect.closeTo(mm, 0))]);
  });

  test("on a turned page its room is turned", async () => {
    const opened = open(await renderDocx(documentOf([], { sections: [{ orientation: "landscape", children: [figure({ widthPx: 100, heightPx: 4000 })] }] })));
    expect(sizes(opened)[0]?.[1]).toBeCloseTo((profile.paper.widthMm - profile.marginsMm.top - profile.marginsMm.bottom) * 0.6, 0);
  });

  test("in a list there is less room", async () => {
    const [list] = markdown("- 项") as [DocumentBlock & { children: { children: unknown[] }[] }];
    list.children[0]?.children.push(figure({ widthPx: 4000 }));
    const opened = await draw(list);
    expect(sizes(opened)[0]?.[0]).toBeLessThan(room[0] - 10);
    expect(Number(all(styled(opened, "Figure")[0] as Node, "w:ind")[0]?.attributes["w:left"])).toBeGreaterThan(0);
  });

  test("holds SVG and PNG, says what it shows, and stays with the caption below it", async () => {
    const bytes = await renderDocx(documentOf([figure(), figure({ svg: new TextEncoder().encode(svg.replace("值班", "值守")) })]));
    const files = unzipSync(bytes);
    const opened = open(bytes);
    expect(opened.names.filter((name) => name.startsWith("word/media/"))).toEqual(["word/media/image1.png", "word/media/image1.svg", "word/media/image2.svg"]);
    expect(strFromU8(files["word/media/image1.svg"] as Uint8Array)).toBe(svg);
    expect(files["word/media/image1.png"]).toEqual(png);
    expect(all(body(opened), "asvg:svgBlip")).toHaveLength(2);
    expect(all(body(opened), "wp:docPr").map(({ attributes }) => [attributes["id"], attributes["name"], attributes["descr"]])).toEqual([["1", "处置流程", "接报；处置"], ["2", "处置流程", "接报；处置"]]);
    const [drawn, caption] = paragraphs(opened) as [Node, Node];
    expect([has(drawn, "w:drawing"), has(drawn, "w:keepNext"), val(caption, "w:pStyle"), has(caption, "w:keepNext")]).toEqual([true, true, "FigureCaption", false]);
  });

  test("counts apart from tables, by chapter, and is found by cross references", async () => {
    const blocks = [heading(1, "甲"), tableNode(sumTable), figure(), heading(1, "乙"), figure({ id: "第二", caption: "第二图" }), tableNode({ ...sumTable, id: "other" }), paragraph("见", refer("第二"), "。")];
    const opened = await draw(...blocks);
    expect(styled(opened, "FigureCaption").map(shown)).toEqual(["图 1-1\u3000处置流程", "图 2-1\u3000第二图"]);
    expect(styled(opened, "FigureCaption").flatMap(instructions)).toEqual(["SEQ 图 \\* ARABIC", "SEQ 图 \\* ARABIC \\r 1"]);
    expect(styled(opened, "Caption").map((caption) => shown(caption).slice(0, 5))).toEqual(["表 1-1", "表 2-1"]);
    const reference = paragraphs(opened).at(-1) as Node;
    expect(shown(reference)).toMatch(/^见图 2-1（第 .* 页）。$/);
    expect(all(reference, "w:hyperlink")[0]?.attributes["w:anchor"]).toBe("fig2");
    const literal = open(await renderDocx(documentOf(blocks), { literalNumbers: true }));
    expect(styled(literal, "FigureCaption").flatMap(instructions)).toEqual([]);
    expect(styled(literal, "FigureCaption").map(shown)).toEqual(["图 1-1\u3000处置流程", "图 2-1\u3000第二图"]);
  });
});

describe("picture", () => {
  test.each<[string, number, number, number[]]>([
    ["an upright paper: 85 % of the height, or the width", 1000, 1414, [room[0] * 0.94, room[1] * 0.85]],
    ["a small one is enlarged", 10, 20, [(room[1] * 0.85) / 2, room[1] * 0.85]],
    ["a wide one: the width", 2000, 1000, [room[0], room[0] / 2]],
  ])("%s", async (_, widthPx, heightPx, expected) => {
    expect(sizes(await draw(picture({ widthPx, heightPx })))).toEqual([expected.map((mm) => expect.closeTo(mm, 0))]);
  });

  test("stands below its title, which has no number", async () => {
    const opened = await draw(picture(), picture({ kind: "jpg", bytes: new Uint8Array([255, 216, 255]) }));
    expect(paragraphs(opened).map((each) => [val(each, "w:pStyle"), shown(each), has(each, "w:keepNext")])).toEqual([
      ["PictureTitle", "营业执照", false], ["Figure", "", false], ["PictureTitle", "营业执照", false], ["Figure", "", false],
    ]);
    const style = all(opened.part("word/styles.xml"), "w:style").find(({ attributes }) => attributes["w:styleId"] === "PictureTitle") as Node;
    expect(has(style, "w:keepNext")).toBe(true);
    expect(opened.names.filter((name) => name.startsWith("word/media/"))).toEqual(["word/media/image1.jpg", "word/media/image1.png"]);
  });
});

const both = documentOf([heading(1, "甲"), figure(), paragraph("见", refer("处置流程")), picture()]);

test("the same bytes, whatever was drawn before", async () => {
  const first = await renderDocx(both);
  await renderDocx(documentOf([figure({ svg: "<svg/>" }), picture()]));
  expect(Buffer.from(await renderDocx(both)).equals(Buffer.from(first))).toBe(true);
});

test.skipIf(!canValidate)("the Open XML SDK finds no error", async () => {
  expect(await validationErrors(await renderDocx(both), "docx")).toEqual([]);
}, 60_000);
