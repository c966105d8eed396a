/** Drawings are kept between runs, and put into documents. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawingsOf } from "../../generators/diagrams/drawings.ts";
import { drawFigures } from "../../generators/diagrams/figures.ts";
import { documentOf, markdown } from "../formats/docx/sample.ts";

const room = mkdtempSync(join(tmpdir(), "tenderbook-drawings-"));
const cache = process.env["TENDERBOOK_CACHE"];
beforeAll(() => void (process.env["TENDERBOOK_CACHE"] = room));
afterAll(() => {
  if (cache === undefined) delete process.env["TENDERBOOK_CACHE"];
  else process.env["TENDERBOOK_CACHE"] = cache;
  rmSync(room, { recursive: true, force: true });
});

const code = "flowchart TD\n  A[接报] --> B[处置]";
const kept = (): string[] => readdirSync(room, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json")).map((path) => join(room, path));

test("a drawing is remembered, used again, kept from being forgotten, and made anew when its file is cut", async () => {
  const { byCode, failed } = await drawingsOf([code, code]);
  expect([[...byCode.keys()], failed.size, kept().length]).toEqual([[code], 0, 1]);
  const [file] = kept() as [string];
  utimesSync(file, new Date(0), new Date(0));
  const started = performance.now();
  expect((await drawingsOf([code])).byCode.get(code)).toEqual(byCode.get(code));
  expect(performance.now() - started).toBeLessThan(300);
  expect(statSync(file).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  writeFileSync(file, readFileSync(file, "utf8").slice(0, 100));
  expect((await drawingsOf([code])).byCode.get(code)).toEqual(byCode.get(code));
}, 60_000);

test("what cannot be drawn is told beside what can", async () => {
  const { byCode, failed } = await drawingsOf([code, "flowchart TD\n A[甲"]);
  expect([...byCode.keys()]).toEqual([code]);
  expect([...failed]).toEqual([["flowchart TD\n A[甲", expect.stringContaining("图没有画出来")]]);
}, 60_000);

test("diagrams of a document become figures, in lists too; the caption is what follows the fence, or the kind", async () => {
  const document = documentOf(markdown(`文\n\n\`\`\`mermaid 处置流程\n${code}\n\`\`\`\n\n- 列表\n\n  \`\`\`mermaid\n  ${code.replace("\n", "\n  ")}\n  \`\`\`\n\n\`\`\`sh\nls\n\`\`\``));
  const [first, figure, list, last] = (await drawFigures(document)).sections[0]?.children ?? [];
  expect([first?.type, last?.type]).toEqual(["paragraph", "code"]);
  expect(figure).toMatchObject({ type: "figure", id: "处置流程", caption: "处置流程", alt: "接报；处置", svg: expect.stringContaining("<svg "), widthPx: expect.any(Number) });
  expect(list).toMatchObject({ type: "list", children: [{ children: [{ type: "paragraph" }, { type: "figure", caption: "流程图" }] }] });
  const plain = documentOf(markdown("文"));
  expect(await drawFigures(plain)).toBe(plain);
  await expect(drawFigures(documentOf(markdown("```mermaid\nflowchart TD\n A[甲\n```")))).rejects.toThrow(/图没有画出来[\s\S]*A\[甲/);
}, 60_000);
