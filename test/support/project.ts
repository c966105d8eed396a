/** Small projects in temporary folders, loaded as the program loads them; removed when the test ends. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";
import { loadProject, type Diagnostic, type Project } from "../../schemas/index.ts";
import { lineColumn } from "../../schemas/source/positions.ts";
import type { ContentFile } from "../../schemas/source/index.ts";

/** Path relative to the content folder → text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const shippedFolder = fileURLToPath(new URL("../../content", import.meta.url));

/** The project's own content, as text. */
export function shippedFiles(): ContentFile[] {
  return readdirSync(shippedFolder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(yaml|mdx)$/.test(path) && !path.includes("files/"))
    .sort()
    .map((path) => ({ path, file: `content/${path}`, text: readFileSync(join(shippedFolder, path), "utf8") }));
}

/** A folder with these files. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "tenderbook-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export const projectWith = (files: Files): Project => loadProject(folderWith(files));

/** What is told of one file in a project that has nothing else. */
export function problemsOf(path: string, content: string | Uint8Array): Diagnostic[] {
  return projectWith({ [path]: content }).diagnostics.filter(({ file }) => file.endsWith(`/${path}`));
}

/** `line:column-line:column`, as a test writes it. */
export const spanOf = (place: Diagnostic): string => `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;

/** The words of the file that a diagnostic marks. */
export function markedIn(text: string, { line, column, endLine, endColumn }: Diagnostic): string {
  const lines = text.split("\n");
  const offset = (row: number, col: number): number => lines.slice(0, row - 1).reduce((sum, part) => sum + part.length + 1, 0) + col - 1;
  return text.slice(offset(line, column), offset(endLine, endColumn));
}

/** Every diagnostic speaks Chinese, says what to do, and stands inside its file. */
export function expectUsable(diagnostic: Diagnostic, text: string): void {
  const { message, help, line, column, endLine, endColumn } = diagnostic;
  const said = JSON.stringify(diagnostic);
  expect(message, said).toMatch(/\p{Script=Han}/u);
  expect(help, said).toMatch(/\p{Script=Han}/u);
  expect((message + help).replace(/“[^”]*”/g, ""), said).not.toMatch(/请|非法|Invalid|expected (one|string|array)|undefined|\[object/);
  const source = { file: "", text };
  const last = lineColumn(source, text.length);
  for (const [row, col] of [[line, column], [endLine, endColumn]] as const) {
    expect(row, said).toBeGreaterThanOrEqual(1);
    expect(row, said).toBeLessThanOrEqual(last.line);
    expect(col, said).toBeGreaterThanOrEqual(1);
    expect(col, said).toBeLessThanOrEqual((text.split("\n")[row - 1] ?? "").length + 1);
  }
  expect(endLine > line || (endLine === line && endColumn >= column), said).toBe(true);
}
