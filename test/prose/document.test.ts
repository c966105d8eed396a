/** Prose becomes blocks of a document: components what they stand for, headings at their depth, citations at the end of their section. */
import { expect, test } from "vitest";
import { proseBlocks } from "../../generators/prose/document.ts";
import { citationLabels } from "../../generators/prose/citation-labels.ts";
import { buildModel, loadProject, type Model } from "../../schemas/index.ts";
import { parseMdx } from "../../schemas/source/mdx.ts";

const project = loadProject("test/fixtures/small-contract");
const model = buildModel(project.catalog, project.diagnostics, "bid") as Model;
const section = { id: "offer/service", depth: 1 };

function blocks(text: string, depth = 1) {
  const { body, diagnostics } = parseMdx({ file: "content/x.mdx", path: "x.mdx", text: `---\nid: x\n---\n\n${text}\n` });
  if (!body) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return proseBlocks(body, { model, section: { ...section, depth } });
}
const text = (value: string) => expect.objectContaining({ type: "text", value });
const paragraph = (...children: unknown[]) => expect.objectContaining({ type: "paragraph", children });

test("headings stand below their section, and are found by its id and their words", () => {
  expect(blocks("## 人员\n\n### 驻馆 人员\n\n## 人员", 2)).toMatchObject([
    { type: "heading", depth: 3, data: { id: "offer/service#人员" } },
    { type: "heading", depth: 4, data: { id: "offer/service#驻馆-人员" } },
    { type: "heading", depth: 3, data: { id: "offer/service#人员-2" } },
  ]);
});

test("clauses leave the sentence and are told once at the end of their section", () => {
  expect(blocks('一名驻馆。<Clause id="c1-2" /> 每日签到。<Clause id="c1-2" />\n\n<Clause id="c1-3" />\n\n## 下一节\n\n<Clause id="c1-4" />')).toEqual([
    paragraph(text("一名驻馆。每日签到。")),
    { type: "citations", labels: ["第一章 2、3"] },
    expect.objectContaining({ type: "heading" }),
    { type: "citations", labels: [expect.stringContaining("第一章 表“设备清单”")] },
  ]);
});

test("figures are text, blanks are filled from content or left to write on", () => {
  expect(blocks('共 <Fact id="staffing.team" /> 人，<Blank fact="company.name" />，<Blank value="无" width="4" />，<Blank width="6" />。')).toEqual([
    paragraph(text("共 2 人，"), { type: "blank", width: 8, value: "某电子维修有限公司" }, text("，"), { type: "blank", width: 4, value: "无" }, text("，"), { type: "blank", width: 6 }, text("。")),
  ]);
});

test("a signature line carries the name that is known", () => {
  expect(blocks('<Signature label="供应商：" fact="company.name" hint="（盖章）" by="单位公章" />\n\n<Signature label="日期：" by="单位公章" />')).toEqual([
    { type: "signature", label: "供应商：", hint: "（盖章）", value: "某电子维修有限公司" },
    { type: "signature", label: "日期：" },
  ]);
});

test("signature lines of a form are found by its id, each by its number; a rule begins a page", () => {
  const { body } = parseMdx({ file: "content/x.mdx", path: "x.mdx", text: '---\nid: x\n---\n\n<Signature label="甲：" by="单位公章" />\n\n***\n\n<Signature label="乙：" by="单位公章" />\n' });
  expect(proseBlocks(body as never, { model, section, form: "f-x" })).toEqual([
    { type: "signature", id: "f-x/sign-1", label: "甲：" }, { type: "pageBreak" }, { type: "signature", id: "f-x/sign-2", label: "乙：" },
  ]);
});

test("references name a chapter, a form, a heading or a table of the volume", () => {
  expect(blocks('## 巡检\n\n见<Ref to="f-answers" />、<Ref to="巡检" />、<Ref to="staffing/people" />。')[1]).toEqual(
    paragraph(text("见"), { type: "crossReference", to: "offer/f-answers" }, text("、"), { type: "crossReference", to: "offer/service#巡检" }, text("、"), { type: "crossReference", to: "staffing/people" }, text("。")),
  );
});

test("a section of another volume is named with its page when that is known", () => {
  const { body } = parseMdx({ file: "content/x.mdx", path: "x.mdx", text: '---\nid: x\n---\n\n见<Ref to="service" />。\n' });
  const elsewhere = (volumes: Model["volumes"]) => proseBlocks(body as never, { model: { ...model, volumes }, section: { id: "other/x", depth: 1 } });
  expect(elsewhere(model.volumes)).toEqual([paragraph(text("见响应文件 第二章。"))]);
  expect(elsewhere({ ...model.volumes, page: () => "7" })).toEqual([paragraph(text("见响应文件 第二章（第 7 页）。"))]);
});

test("a view is its table, and one of many is found by its own name", () => {
  expect(blocks('<View id="staffing/people" />')).toMatchObject([{ type: "viewTable", table: { id: "staffing/people" } }]);
  expect(blocks('<View id="staffing/person" of="p1" />')).toMatchObject([{ type: expect.stringMatching(/^view(Table|Facts)$/) }]);
  expect(blocks('<View id="equipment/list" of="machines" />')).toMatchObject([{ type: "viewTable", table: { id: "equipment/list#machines" } }]);
});

test("lists, tables and notes keep their shape; lines of a paragraph join", () => {
  expect(blocks("- 甲\n  乙\n\n| 项 | 值 |\n| - | - |\n| 人数 | <Fact id=\"staffing.team\" /> |\n\n第一行\n第二行 and\nmore[^1]\n\n[^1]: 注")).toMatchObject([
    { type: "list", children: [{ children: [{ children: [{ value: "甲乙" }] }] }] },
    { type: "table", children: [{}, { children: [{}, { children: [{ type: "text", value: "2" }] }] }] },
    { type: "paragraph", children: [{ value: "第一行第二行 and more" }, { type: "footnoteReference" }] },
    { type: "footnoteDefinition" },
  ]);
});

test("labels that follow each other do not repeat their chapter", () => {
  expect(citationLabels(["第六章 3.1 1.", "第六章 3.2", "第四章 5", "第四章"])).toEqual(["第六章 3.1 1", "3.2", "第四章 5", "第四章"]);
});
