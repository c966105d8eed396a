import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { renderDocx } from "../../../generators/formats/docx/render.ts";
import type { DocumentValue } from "../../../generators/values/document.ts";
import { paragraph } from "../../../generators/values/document.ts";
import { canValidate, validationErrors } from "../../../generators/bench/ooxml.ts";
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

describe.skipIf(!canValidate)("the Open XML SDK finds no error", () => {
  test.each(documents)("%s", { timeout: 60_000 }, async (name, document) => {
    expect([name, await validationErrors(await renderDocx(document), "docx")]).toEqual([name, []]);
  });

  test("literal numbers", { timeout: 60_000 }, async () => {
    expect(await validationErrors(await renderDocx(everything, { literalNumbers: true }), "docx")).toEqual([]);
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
