import { describe, expect, it } from "vitest";
import { views } from "../../generators/views/index.ts";
import { isScans, isTable, tableOf } from "../../generators/views/show.ts";
import { isSection, type Row, type Table } from "../../generators/values/table.ts";
import type { Scans } from "../../generators/values/scans.ts";
import { buildModel, loadProject, viewsOf, withPages } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

const project = loadProject(shippedFolder);
const model = buildModel(project.catalog, [], "bid")!;

function viewOf(id: string) {
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`no view ${id}`);
  return view;
}
const shown = (id: string, parameter?: string): Table => tableOf(viewOf(id), model, parameter);
const rows = (table: Table): Row[] => table.rows.filter((row) => !isSection(row)) as Row[];
const cells = (table: Table, key: string): unknown[] => rows(table).map((row) => row.cells[key]);
function scans(id: string, parameter?: string): Scans {
  const value = viewOf(id).build(model, parameter);
  if (!isScans(value)) throw new Error(`${id} is not scans`);
  return value;
}
const plain = (words: string): string => words.replace(/\s/g, "");

describe("tables of the forms", () => {
  it.each<[string, string | undefined, string]>([
    ["pricing/classes", undefined, "c5-h-t1"], ["pricing/table", "labour", "c5-i-t1"], ["pricing/table", "materials", "c5-j-t1"], ["pricing/table", "spares-price", "c5-k-t1"],
    ["staffing/people", undefined, "c5-o-2.1-t1"], ["staffing/history", "p01", "c5-o-2.2-t1"], ["staffing/others", undefined, "c5-o-2.3-t1"],
    ["risks/expected", undefined, "c5-o-5.2-t1"], ["pricing/equipment-and-materials", undefined, "c5-o-8-t1"], ["company/references", undefined, "c5-o-b-t1"],
  ])("%s %s has the columns that the tender prints", (id, parameter, clause) => {
    const table = shown(id, parameter);
    expect(table.columns.map(({ title }) => plain(title))).toEqual(model.catalog.get("clauses", clause)!.value.columns!.map(plain));
    expect(rows(table).length).toBeGreaterThan(0);
    // Nine columns of which five are long: that table is printed across.
    expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(id === "pricing/equipment-and-materials" ? 60 : 42);
  });

  it("add the classes up to the price, and the groups to their class", () => {
    const table = shown("pricing/classes");
    const numbers = (key: string): number[] => cells(table, key).filter((cell) => typeof cell === "number") as number[];
    const sum = (all: number[]): number => all.reduce((total, value) => total + value, 0);
    expect(cells(table, "no").filter((cell) => cell !== null)).toEqual(["一", "二", "三", "四"]);
    expect(sum(numbers("subtotal"))).toBe(model.pricing.total);
    expect(sum(numbers("price"))).toBe(model.pricing.total);
    expect(table.totals).toEqual({ label: "投标总价（元）：", sums: { subtotal: model.pricing.total } });
  });

  it("have every person once, in a table of his own or with the others", () => {
    const main = viewsOf(model.catalog.get("forms", "f-staff-main")!.body!).flatMap(({ id, of }) => (id === "staffing/person" && of !== undefined ? [of] : []));
    const others = rows(shown("staffing/others")).map(({ id }) => id);
    expect(main).toHaveLength(12);
    expect([...main, ...others].sort()).toEqual(model.staffing.members.map(({ person }) => person.id).sort());
  });

  it("take the referee out of the project's name", () => {
    const [first] = rows(shown("staffing/history", "p01"));
    expect(first?.cells["project"]).not.toContain("证明人");
    expect(first?.cells["note"]).toMatch(/^证明人：/);
    expect(cells(shown("staffing/history", "p02"), "note")).toEqual(["—", "—", "—"]);
  });
});

describe("forms/list and forms/signatures", () => {
  it("have the forms in the order of the volumes, the cover first", () => {
    const ids = rows(shown("forms/list")).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(["f-cover", "f-letter", "f-deposit"]);
    expect(ids).toHaveLength(model.values("forms").length);
    expect(ids.indexOf("f-technical-response")).toBeGreaterThan(ids.indexOf("f-other-business"));
  });

  it("tell of every form who signs what, or that its pages are signed", () => {
    const table = shown("forms/signatures");
    const of = (name: string): Row[] => rows(table).filter((row) => row.cells["form"] === name);
    const named = new Set(cells(table, "form"));
    for (const { name } of model.values("forms")) expect(named).toContain(name);
    for (const { chapter, forms } of model.volumes.volumes.flatMap(({ parts }) => parts)) if (chapter && forms.length === 0) expect(named).toContain(chapter.value.title);
    expect(of("整本商务分册").map((row) => row.cells["deed"])).toEqual(["骑缝加盖投标人单位公章"]);
    expect(of("投标函").map((row) => [row.cells["line"], row.cells["deed"], row.cells["note"]])).toEqual([
      ["投标人名称：（盖单位公章）", "盖投标人单位公章", "格式不得修改"], ["法定代表人或其委托代理人：（签字或盖章）", "法定代表人或委托代理人签字", "格式不得修改"],
    ]);
    expect(of("项目主要人员基本情况表").map((row) => row.cells["note"])).toEqual(["共 12 处；没有单位落款，各页另逐页签字或骑缝盖章"]);
    expect(of("故障应急处理方案").map((row) => row.cells["deed"])).toEqual(["逐页签字或骑缝盖章"]);
    expect(of("封面").map((row) => [row.cells["volume"], row.cells["place"]])).toEqual([["商务分册、技术分册", "封面"]]);
    expect(cells(table, "no")).toEqual(rows(table).map((_, index) => index + 1));
  });

  it("have the page of every line once the volumes are laid out", () => {
    const pages = new Map([["f-letter/sign-1", "4"], ["f-letter/sign-2", "5"], ...[...Array(12).keys()].map((index): [string, string] => [`f-staff-main/sign-${index + 1}`, String(200 + index)])]);
    const table = tableOf(viewOf("forms/signatures"), withPages(model, pages));
    const of = (name: string): unknown[] => rows(table).filter((row) => row.cells["form"] === name).map((row) => row.cells["page"]);
    expect(of("投标函")).toEqual(["第 4 页", "第 5 页"]);
    expect(of("项目主要人员基本情况表")).toEqual([expect.stringMatching(/^第 200、201、.*、211 页$/)]);
    expect(of("封面")).toEqual(["封面"]);
    expect(of("投标保证金")).toEqual([null]);
  });
});

describe("scans", () => {
  it("are the papers of a form, certificates and contracts, in order", () => {
    expect(scans("forms/papers", "f-legal-identity").scans.map(({ title }) => title)).toEqual(["法定代表人身份证（人像面）", "法定代表人身份证（国徽面）"]);
    expect(scans("company/certificate-scans", "management").scans).toHaveLength(4);
    expect(scans("company/certificate-scans", "authorisations").scans).toHaveLength(2);
    expect(scans("company/reference-scans").scans).toHaveLength(2 * model.values("references").length);
    expect(scans("staffing/certificate-scans", "p24").scans.map(({ title }) => title).join()).toMatch(/身份证复印件.*学历证书.*在职承诺书/);
  });

  it("of the others are all certificates that no main person holds", () => {
    const others = rows(shown("staffing/others")).map(({ id }) => id);
    const held = model.values("roster").filter(({ id }) => others.includes(id)).reduce((sum, { certificates }) => sum + certificates.length, 0);
    expect(scans("staffing/certificate-scans", "others").scans).toHaveLength(held);
  });

  it("are shown by some form or chapter, every paper of content once", () => {
    const called = model.catalog.all("forms").flatMap(({ body }) => (body ? viewsOf(body) : []));
    const titles = called.flatMap(({ id, of }) => {
      const value = viewOf(id).build(model, of);
      return !isTable(value) && isScans(value) ? value.scans.map(({ title }) => title) : [];
    });
    for (const { title } of model.values("papers")) expect(titles.filter((one) => one === title), title).toHaveLength(1);
  });
});

it("scoring/places gives every scoring item a place in a volume", () => {
  const table = shown("scoring/places");
  expect([...new Set(cells(table, "name"))]).toEqual(model.values("scoring").map(({ name }) => name));
  for (const cell of cells(table, "where")) expect(cell).toMatchObject({ section: expect.stringContaining("/"), text: expect.stringMatching(/^(商务|技术)分册 /) });
  const whats = cells(table, "what").map(String);
  for (const { evidence } of model.values("scoring")) for (const { what, form } of evidence) if (form === "f-references" || form === "f-other-business") expect(whats.some((one) => one.split("；").includes(what)), what).toBe(true);
});

it("company/profile leaves no line of the printed table empty", () => {
  const value = viewOf("company/profile").build(model);
  expect("items" in value && value.items.every(({ value: text }) => text !== "")).toBe(true);
});

describe("the self-score", () => {
  it("shows where every item stands, and that too few people on site count for nothing", () => {
    const table = tableOf(viewOf("scoring/items"), withPages(model, new Map(model.volumes.volumes.flatMap(({ sections }) => sections.map(({ id }) => [id, "88"])))));
    for (const row of rows(table).filter(({ cells: { nature } }) => nature === "主观分")) expect(row.cells["chapter"]).toMatch(/^技术分册 .*（第 88 页）：/);
    const team = rows(table).find(({ id }) => id === "team-configuration")?.cells["evidence"];
    expect(team).toMatch(/（3 分；驻场 15 人，不足 23 人，自评不计），技术分册 .*（第 88 页）/);
  });

  it("is told for both readings of the people on site", () => {
    const total = model.values("scoring").reduce((sum, { selfScore }) => sum + selfScore, 0);
    expect(rows(shown("scoring/onsite-readings")).map(({ cells: { points, total: all, used } }) => [points, all, used])).toEqual([[0, total, "自评按此"], [3, total + 3, "答复支持时改按此"]]);
  });
});
