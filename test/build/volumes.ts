/** What must hold of the finished volumes of the bid: pages, response tables, locked forms, prices. Called by the test that renders the files. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import type { RenderedFile } from "../../generators/render.ts";
import { printedForm } from "../../schemas/calc/form-text.ts";
import { buildModel, type Model, type Project } from "../../schemas/index.ts";
import { all, body, elements, has, open, shown, val, type Node, type Opened } from "../formats/docx/parts.ts";
import { hasProgram } from "../support/tools.ts";

const bare = (text: string): string => text.replace(/[\s\u3000_]+/gu, "");

interface Shown {
  readonly model: Model;
  /** Title of the volume → its document and the text of each page of its PDF, from page 1. */
  readonly volumes: ReadonlyMap<string, { readonly docx: Opened; readonly pages: readonly string[]; readonly pdf: Uint8Array; readonly bytes: number }>;
}

async function read(project: Project, files: readonly RenderedFile[]): Promise<Shown> {
  const model = buildModel(project.catalog, project.diagnostics, "bid") as Model;
  const volumes = new Map<string, { docx: Opened; pages: string[]; pdf: Uint8Array; bytes: number }>();
  for (const { value } of model.volumes.volumes) {
    const find = (format: string): Uint8Array => (files.find((file) => file.deliverable.id === `bid-${value.id}` && file.format === format) as RenderedFile).bytes;
    const pdf = find("pdf");
    volumes.set(value.title, { docx: open(find("docx")), pdf, pages: await pageTexts(pdf), bytes: find("docx").length + pdf.length });
  }
  return { model, volumes };
}

async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(pdf.slice());
  const texts: string[] = [""];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(bare(items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  await document.loadingTask.destroy();
  return texts;
}

/** Bookmark → the words that it marks. */
function marked(docx: Opened): Map<string, string> {
  const words = new Map<string, string>();
  for (const paragraph of all(body(docx), "w:p")) {
    const name = all(paragraph, "w:bookmarkStart")[0]?.attributes["w:name"];
    if (name !== undefined) words.set(name, bare(shown(paragraph)));
  }
  return words;
}

const pageFields = (docx: Opened): { bookmark: string; page: string }[] =>
  all(body(docx), "w:fldSimple").flatMap((field) => {
    const bookmark = /^PAGEREF (\S+)/.exec(field.attributes["w:instr"] ?? "")?.[1];
    return bookmark === undefined ? [] : [{ bookmark, page: shown(field) }];
  });

export function volumesHold(project: () => Project, files: () => readonly RenderedFile[]): void {
  let known: Promise<Shown> | undefined;
  const all_ = (): Promise<Shown> => (known ??= read(project(), files()));

  test("every page number of contents, index, references and response tables is that of the PDF", async () => {
    const { model, volumes } = await all_();
    for (const [title, { docx, pages }] of volumes) {
      const words = marked(docx);
      const fields = pageFields(docx);
      expect(fields.length, title).toBeGreaterThan(100);
      const wrong = fields.filter(({ bookmark, page }) => !(pages[Number(page)] ?? "").includes(words.get(bookmark) ?? "no such bookmark"));
      expect([title, wrong.slice(0, 5)]).toEqual([title, []]);
    }
    // A place in the other volume is text: its number and title stand on that page there.
    let across = 0;
    const place = new RegExp(`(${[...volumes.keys()].join("|")}) (第[一二三四五六七八九十]+章|\\d+(?:\\.\\d+)*)（第 (\\d+) 页）`, "g");
    for (const [title, { docx }] of volumes) {
      for (const [, other = "", number = "", page = ""] of shown(body(docx)).matchAll(place)) {
        if (other === title) continue;
        const section = model.volumes.volumes.find(({ value }) => value.title === other)?.sections.find((each) => each.number === number);
        expect(volumes.get(other)?.pages[Number(page)], `${title} → ${other} ${number}`).toContain(bare(`${number}${section?.title ?? "no such section"}`));
        across += 1;
      }
    }
    expect(across).toBeGreaterThan(10);
  }, 120_000);

  test.skipIf(!hasProgram("pdfinfo"))("another reader of PDF finds the bookmarks on the same pages", async () => {
    const { volumes } = await all_();
    const folder = mkdtempSync(join(tmpdir(), "tenderbook-pdf-"));
    try {
      for (const [title, { docx, pdf }] of volumes) {
        const path = join(folder, "volume.pdf");
        writeFileSync(path, pdf);
        const told = new Map([...execFileSync("pdfinfo", ["-dests", path], { encoding: "utf8", maxBuffer: 1 << 26 }).matchAll(/^\s*(\d+) \[.*\] "(.*)"$/gm)].map(([, page, name]) => [name, page]));
        expect([title, pageFields(docx).filter(({ bookmark, page }) => told.get(bookmark) !== page)]).toEqual([title, []]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("every clause to answer is in a response table once, in order, with an answer that is not the requirement, and a place", async () => {
    const { model, volumes } = await all_();
    for (const { value } of model.volumes.volumes) {
      const docx = volumes.get(value.title)?.docx as Opened;
      const [table] = all(body(docx), "w:tbl").filter((each) => bare(shown(elements(each).find(({ name }) => name === "w:tr") as Node)).includes("投标响应"));
      const [, ...rows] = all(table as Node, "w:tr").map((row) => all(row, "w:tc").map((cell) => all(cell, "w:p").map(shown).join("\n")));
      const asked = model.clauses.asked.filter(({ volume }) => volume === value.answers);
      expect(rows.map(([, label]) => bare(label ?? ""))).toEqual(asked.map(({ label }) => bare(label)));
      for (const [no, label, requirement, place, answer, status] of rows) {
        expect([no, label, bare(answer ?? "").length > 8, bare(requirement ?? "").includes(bare(answer ?? "")), /^\S+分册 .+（第 \d+ 页）$/.test(place ?? ""), status]).toEqual([no, label, true, false, true, expect.stringMatching(/^(满足|优于)$/)]);
      }
    }
  });

  test("locked forms have the tender's words, blanks apart, errors included", async () => {
    const { model, volumes } = await all_();
    const clauses = model.values("clauses");
    const locked = model.values("forms").filter(({ locked: fixed, applicable, format }) => fixed && applicable && format !== undefined);
    expect(locked.length).toBeGreaterThanOrEqual(4);
    for (const { id, name, format } of locked) {
      const section = model.volumes.sectionOf("forms", id);
      const blocks = elements(body(volumes.get(section?.volume ?? "")?.docx as Opened));
      const from = blocks.findIndex((block) => /^Heading/.test(val(block, "w:pStyle") ?? "") && bare(shown(block)) === bare(section?.title ?? name));
      const next = blocks.findIndex((block, at) => at > from && /^Heading/.test(val(block, "w:pStyle") ?? ""));
      // What is filled in is underlined.
      const printed = blocks.slice(from + 1, next).flatMap((block) => all(block, "w:r")).filter((run) => !has(run, "w:u")).map(shown).join("");
      expect([name, bare(printed)]).toEqual([name, bare(printedForm(clauses, format as string))]);
    }
  });

  test("a volume can be uploaded", async () => {
    const { model, volumes } = await all_();
    const limit = model.contract.parameters.uploadMegabytes?.value ?? 0;
    for (const [title, { bytes }] of volumes) expect([title, bytes < limit * 1024 * 1024]).toEqual([title, true]);
  });
}
