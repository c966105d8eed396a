/** The same diagrams as Chromium draws them: the same words on the same lines, at the same places. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawDiagrams } from "../../../generators/formats/diagram/draw.ts";
import { settings } from "../../../generators/formats/diagram/look.ts";
import { prepare } from "../../../generators/formats/diagram/prepare.ts";
import type { Drawing } from "../../../generators/values/drawing.ts";
import { samples } from "./samples.ts";

const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
const kinds = ["flowchart", "gantt", "pie", "quadrantChart", "sequenceDiagram", "timeline"];

interface Line {
  readonly text: string;
  /** Middle of the line, in the picture's own coordinates. */
  readonly x: number;
  readonly y: number;
}

interface Seen {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Runs in the page: where each line of text stands. The words of one row, and a row of one word, are one line. */
function look(svgText: string): Seen {
  document.body.innerHTML = svgText;
  const svg = document.querySelector("svg") as SVGSVGElement;
  const { x, y, width, height } = svg.viewBox.baseVal;
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.style.maxWidth = "none";
  const corner = svg.getBoundingClientRect();
  const rows = [...svg.querySelectorAll("text")].flatMap((text) => {
    const parts = [...text.querySelectorAll(":scope > tspan")].filter((part) => part.hasAttribute("x"));
    return parts.length > 0 ? parts : [text];
  });
  const lines = rows.filter((row) => (row.textContent ?? "").trim() !== "").map((row) => {
    const range = document.createRange();
    range.selectNodeContents(row);
    const box = range.getBoundingClientRect();
    return { text: (row.textContent ?? "").replace(/\s+/g, " ").trim(), x: (box.left + box.right) / 2 - corner.left + x, y: (box.top + box.bottom) / 2 - corner.top + y };
  });
  return { width, height, lines };
}

const sorted = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.y - b.y || a.x - b.x));

describe.skipIf(!chromiumPath)(`Chromium's own drawing${chromiumPath ? "" : "（没有 /usr/bin/chromium，跳过）"}`, () => {
  let browser: Browser;
  let page: Page;
  let ours: readonly Drawing[];
  beforeAll(async () => {
    ours = await drawDiagrams(kinds.map((kind) => samples[kind] as string));
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
    page = await (await browser.newContext({ timezoneId: "UTC", viewport: { width: 1600, height: 1200 } })).newPage();
    await page.setContent("<!doctype html><body></body>");
    await page.addScriptTag({ path: join(dirname(createRequire(import.meta.url).resolve("mermaid/package.json")), "dist/mermaid.min.js") });
  }, 120_000);
  afterAll(() => browser?.close());

  const theirs = (code: string): Promise<string> =>
    page.evaluate(async ([text, config]) => {
      const { mermaid } = window as unknown as { mermaid: { initialize(config: unknown): void; render(id: string, text: string): Promise<{ svg: string }> } };
      mermaid.initialize(JSON.parse(config as string));
      return (await mermaid.render("d", text as string)).svg;
    }, [prepare(code), JSON.stringify(settings())]);

  test.each(kinds)("%s", async (kind) => {
    const own = ours[kinds.indexOf(kind)] as Drawing;
    const [mine, other] = [await page.evaluate(look, own.svg), await page.evaluate(look, await theirs(samples[kind] as string))];
    const [a, b] = [sorted(mine.lines), sorted(other.lines)];
    expect(a.length).toBeGreaterThan(5);
    expect(a.map(({ text }) => text)).toEqual(b.map(({ text }) => text));
    expect([Math.abs(mine.width - other.width) < 3, Math.abs(mine.height - other.height) < 3], `${mine.width}×${mine.height}, ${other.width}×${other.height}`).toEqual([true, true]);
    const apart = a.map((line, at) => ({ text: line.text, x: line.x - (b[at] as Line).x, y: line.y - (b[at] as Line).y })).filter(({ x, y }) => Math.hypot(x, y) > 3);
    expect(apart).toEqual([]);
  });
});
