/** What the files of the shipped content hold, read by others: the Open XML SDK, LibreOffice, an XLSX reader. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCache } from "../../generators/cache.ts";
import { sha256 } from "../../generators/digest.ts";
import { findOffice } from "../../generators/formats/pdf/office.ts";
import { digestProgram } from "../../generators/inputs.ts";
import { renderFiles, type RenderedFile } from "../../generators/render.ts";
import { audiences, loadProject } from "../../schemas/index.ts";
import { canValidate, validationErrors } from "../../generators/bench/ooxml.ts";
import { hasProgram } from "../support/tools.ts";
import { volumesHold } from "./volumes.ts";

const room = mkdtempSync(join(tmpdir(), "tenderbook-documents-"));
const project = loadProject("content");
let files: readonly RenderedFile[];
let different: readonly RenderedFile[];

beforeAll(async () => {
  // Laying out the volumes takes a minute where nothing is remembered.
  files = await renderFiles({ project, cache: openCache(digestProgram()), audiences, office: findOffice() });
  different = [...new Map(files.map((file) => [sha256(file.bytes), file])).values()];
}, 600_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Of the plans, drills and cards, which are made alike, the first of each kind and reader. */
function oneOfEach(all: readonly RenderedFile[]): RenderedFile[] {
  const seen = new Set<string>();
  return all.filter(({ deliverable, audience, format }) => {
    const family = /^(emergency-plan|drill|wall-card)-/.exec(deliverable.id)?.[1];
    const key = `${family ?? deliverable.id} ${audience} ${format}`;
    return !family || (!seen.has(key) && seen.add(key));
  });
}

const file = (path: string): RenderedFile => files.find((candidate) => candidate.path === path) as RenderedFile;

async function sheets(path: string): Promise<Map<string, unknown[][]>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file(path).bytes as never);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues().slice(1).map((row) => ((row as unknown[]) ?? []).slice(1))]));
}

const valueOf = (cell: unknown): unknown => (typeof cell === "object" && cell !== null && "result" in cell ? (cell as { result: unknown }).result : cell);
/** The row whose first filled cell is the label of totals. */
const totals = (rows: unknown[][], label: string): unknown[] => (rows.find((row) => row?.some((cell) => cell === label)) ?? []).map(valueOf);

describe("every file", () => {
  test.skipIf(!canValidate)("is valid by the Open XML SDK", async () => {
    for (const { path, bytes, format } of oneOfEach(different)) if (format === "xlsx" || format === "docx") expect([path, await validationErrors(bytes, format)]).toEqual([path, []]);
  }, 240_000);

  test.skipIf(!hasProgram("soffice"))("is opened by LibreOffice", () => {
    // What has a PDF of the same run was opened by it already.
    const others = oneOfEach(different).filter(({ deliverable, format }) => deliverable.volume === undefined && format !== "pdf" && format !== "ics");
    const source = join(room, "in");
    const target = join(room, "pdf");
    mkdirSync(source);
    others.forEach(({ bytes, format }, index) => writeFileSync(join(source, `${index}.${format}`), bytes));
    execFileSync("soffice", [`-env:UserInstallation=file://${join(room, "profile")}`, "--headless", "--convert-to", "pdf", "--outdir", target, ...others.map(({ format }, index) => join(source, `${index}.${format}`))], { stdio: "ignore" });
    for (const [index, { path }] of others.entries()) expect([path, existsSync(join(target, `${index}.pdf`))]).toEqual([path, true]);
    for (const index of others.keys()) expect(readFileSync(join(target, `${index}.pdf`)).length).toBeGreaterThan(2000);
  }, 240_000);

  test("holds only what its reader may see", () => {
    const roster = project.catalog.all("roster").map(({ value }) => value);
    const secret = roster.flatMap(({ idNumber, school, phone }) => [idNumber, school, phone]);
    const prices = project.catalog.all("pricing").flatMap(({ value }) => [String(value.total)]);
    for (const { path, bytes, audience, format } of files) {
      if (audience === "bid") continue;
      const text = format === "ics" ? strFromU8(bytes).replaceAll("\r\n ", "") : Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith(".xml")).map(([, part]) => strFromU8(part)).join("\n");
      const hidden = audience === "review" ? [...secret, ...prices] : [...secret.filter((word) => !roster.some(({ phone }) => phone === word)), ...prices];
      expect([path, hidden.filter((word) => text.includes(word))]).toEqual([path, []]);
    }
  });
});

describe.skipIf(!findOffice())("the volumes of the bid", () => volumesHold(() => project, () => files));

describe("the figures of the tender come out of the workbooks", () => {
  test("equipment: 229 person-months, UPS 15 units in 7 rows, room 212 459 in 73 rows, crypto 70 rows, 15 service items", async () => {
    const book = await sheets("bid/files/维护对象清单.xlsx");
    const numbered = (rows: unknown[][]): number => rows.filter((row) => typeof row?.[0] === "number").length;
    const sheet = (word: string): unknown[][] => [...book].find(([name]) => name.includes(word))?.[1] ?? [];
    expect(totals(sheet("应用软件"), "总计")).toContain(229);
    expect(sheet("分项运维").filter((row) => typeof row?.[0] === "number").length).toBe(15);
    const ups = [...book].find(([name]) => /UPS/.test(name))?.[1] ?? [];
    expect(numbered(ups)).toBe(7);
    expect(totals(ups, "合计")).toContain(15);
    const room212 = [...book].find(([name]) => /212/.test(name))?.[1] ?? [];
    expect(numbered(room212)).toBe(73);
    expect(totals(room212, "合计")).toContain(459);
    const lists = project.catalog.all("equipment").map(({ value }) => value).sort((a, b) => a.order - b.order);
    const named = (prefix: string): unknown[][] => lists.flatMap(({ id }, index) => (id.startsWith(prefix) ? ([...book].find(([name]) => name.startsWith(`${index + 1} `))?.[1] ?? []) : []));
    expect(numbered(named("crypto-"))).toBe(70);
    expect(numbered(named("site-certificates"))).toBe(3);
  });

  test("staff: ten rows, 23 people wanted and there", async () => {
    const rows = (await sheets("bid/files/拟派人员表.xlsx")).get("人员要求对照") ?? [];
    expect(rows.filter((row) => typeof row?.[0] === "number").length).toBe(10);
    expect(totals(rows, "合计").filter((cell) => cell === 23).length).toBe(2);
  });

  test("scoring: 13 items, 100 points: price 10, objective 26, subjective 64", async () => {
    const book = await sheets("bid/files/评分索引与自评.xlsx");
    expect((book.get("评分索引与自评") ?? []).filter((row) => typeof row?.[0] === "number").length).toBe(13);
    expect(totals(book.get("评分索引与自评") ?? [], "合计")).toContain(100);
    const nature = book.get("构成") ?? [];
    const points = Object.fromEntries(nature.filter((row) => /分$/.test(String(row?.[0]))).map((row) => [row[0], valueOf(row[2])]));
    expect(points).toEqual({ 报价分: 10, 客观分: 26, 主观分: 64 });
  });

  test("duties: about 480 to be done or produced, the shared ones applied to ten blocks", async () => {
    const rows = ((await sheets("bid/files/履约日历.xlsx")).get("全部") ?? []).filter((row) => typeof row?.[0] === "number");
    const shared = rows.filter((row) => String(row[1]).startsWith("o6-b-"));
    expect(shared.length).toBeGreaterThanOrEqual(200);
    expect(new Set(shared.map((row) => row[3])).size).toBe(10);
    expect(rows.filter((row) => ["交付物", "活动", "通知"].includes(String(row[4]))).length).toBeGreaterThanOrEqual(450);
  });

  test("responses: every clause to answer, once, in order, the unanswered ones shown", async () => {
    const book = await sheets("bid/files/逐条响应表.xlsx");
    for (const [name, volume] of [["商务响应表", "business"], ["技术响应表", "technical"]] as const) {
      const rows = (book.get(name) ?? []).filter((row) => typeof row?.[0] === "number");
      const asked = project.catalog.all("clauses").filter(({ value }) => value.volume === volume).map(({ id }) => id);
      expect(rows.map((row) => row[6])).toEqual(asked);
      const answered = new Set(project.catalog.all("responses").flatMap(({ value }) => value.clauses));
      for (const row of rows) expect([row[6], row[5] === "未响应"]).toEqual([row[6], !answered.has(String(row[6]))]);
    }
  });
});
