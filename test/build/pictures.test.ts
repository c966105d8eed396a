/** Scans become pictures of the document; a missing one says so, another file than the registered one is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sha256 } from "../../generators/digest.ts";
import { renderDocx } from "../../generators/formats/docx/render.ts";
import { resolvePictures } from "../../generators/pictures.ts";
import { heading, scanNode, type DocumentValue } from "../../generators/values/document.ts";
import { open, paragraphs, shown } from "../formats/docx/parts.ts";
import { documentOf } from "../formats/docx/sample.ts";

const content = mkdtempSync(join(tmpdir(), "tenderbook-scans-"));
afterAll(() => rmSync(content, { recursive: true, force: true }));

/** A PNG of one black point: IHDR says 2 × 3. */
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAAAAAC2tJ0hAAAAC0lEQVR4nGNgwAoAAB4AAcd4cyoAAAAASUVORK5CYII=", "base64");
mkdirSync(join(content, "company/files"), { recursive: true });
writeFileSync(join(content, "company/files/licence.png"), png);

const withScan = (file?: { path: string; sha256: string }): DocumentValue => documentOf([heading(1, "资质"), scanNode({ title: "营业执照", ...(file ? { file } : {}) })]);

test("a scan that is there is printed below its title", async () => {
  const resolved = await resolvePictures(withScan({ path: "company/files/licence.png", sha256: sha256(png) }), { content });
  expect(resolved.sections[0]?.children[1]).toMatchObject({ type: "picture", title: "营业执照", kind: "png", widthPx: 2, heightPx: 3 });
  const opened = open(await renderDocx(resolved));
  expect(opened.names.filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(1);
  expect(paragraphs(opened).map(shown)).toContain("营业执照");
});

test("one that is missing leaves a box with its name", async () => {
  const resolved = await resolvePictures(withScan(), { content });
  expect(paragraphs(open(await renderDocx(resolved))).map(shown)).toContain("【待提供】营业执照");
});

test("another file than the registered one is refused", async () => {
  await expect(resolvePictures(withScan({ path: "company/files/licence.png", sha256: sha256("else") }), { content })).rejects.toThrow("扫描件 company/files/licence.png 不是登记的那一份");
});
