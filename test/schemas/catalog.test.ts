import { describe, expect, test } from "vitest";
import { linkContent } from "../../schemas/catalog.ts";
import type { CollectionName } from "../../schemas/collections/index.ts";
import { parseContent } from "../../schemas/parse.ts";
import { buildModel } from "../../schemas/model/model.ts";
import { cite, clauses, contract, drills, equipment, roster, standards, systems, type Content } from "../support/content.ts";
import { expectUsable, markedIn } from "../support/project.ts";

function link(content: Content, broken: CollectionName[] = []) {
  const files = Object.entries(content).map(([path, text]) => ({ path, file: `content/${path}`, text }));
  const parsed = parseContent(files);
  expect(parsed.diagnostics).toEqual([]);
  const linked = linkContent(parsed.entries, [], new Set(broken));
  const told = linked.diagnostics.map((diagnostic) => {
    const text = content[diagnostic.file.replace("content/", "")] ?? "";
    expectUsable(diagnostic, text);
    return [diagnostic.rule, diagnostic.message, diagnostic.help, markedIn(text, diagnostic)] as const;
  });
  return { ...linked, told };
}
const clause = cite()["clause"] as string;
const people = roster({}, {});
const whole = { ...clauses({ id: clause, text: "依据" }), ...people, ...systems() };

describe("references", () => {
  test("all resolved: nothing to tell", () => {
    const { told, catalog } = link(whole);
    expect(told).toEqual([]);
    expect(catalog.get("roster", "p01")?.id).toBe("p01");
    expect(catalog.get("roster", "p99")).toBeUndefined();
    expect(catalog.get("roster", "constructor")).toBeUndefined();
    expect(catalog.all("drills")).toEqual([]);
    expect(catalog.citations.map((citation) => [citation.clause, citation.quote])).toEqual([[clause, "依据"]]);
  });

  test("an unknown id is told at its place with the nearest one", () => {
    const { told, catalog } = link({ ...whole, ...systems({ owner: "p1" }) });
    expect(told).toEqual([["catalog/unknown-id", "人员名册里没有“p1”", "是不是“p01”？", "p1"]]);
    expect(catalog.incomplete).toEqual(new Set(["systems"]));
  });

  test("the same unknown id is told once a file", () => {
    const { told } = link({ ...whole, ...systems({ owner: "somebody", deputy: "somebody" }, { owner: "somebody" }) });
    expect(told).toEqual([["catalog/unknown-id", "人员名册里没有“somebody”（这个文件里共 3 处）", "先在人员名册里写上这一条，或改成已有的编号", "somebody"]]);
  });

  test("a collection without entries is told once a file, with where it belongs", () => {
    const { told } = link({ ...clauses({ id: clause, text: "依据" }), ...systems() });
    expect(told).toEqual([["catalog/unknown-id", "人员名册还没有内容，找不到“p01”（这个文件里共 2 处引用）", "先写人员名册，放在 staffing/roster.yaml", "p01"]]);
  });

  test("what a broken collection may hold is not missed, rows inside it neither", () => {
    expect(link({ ...clauses({ id: clause, text: "依据" }), ...systems() }, ["roster"]).told).toEqual([]);
    const scenarios = drills({ id: "d1", source: { clause, quote: "依据" } });
    expect(link({ ...whole, ...scenarios }, ["playbooks"]).told).toEqual([]);
    expect(link({ ...whole, ...scenarios }).told.map(([, message]) => message)).toEqual(["应急预案还没有内容，找不到“pb”", "预案场景还没有内容，找不到“pb-s1”"]);
  });

  test("a clause cited in prose is a reference too", () => {
    const { told } = link({ ...whole, "chapters/a.mdx": "---\nid: a\ntitle: 章\n---\n\n甲 <Clause id=\"CLAUSE\" /> 乙 <Clause id=\"c11\" />\n".replace("CLAUSE", clause) });
    expect(told.map(([rule, message, , marked]) => [rule, message, marked])).toEqual([["catalog/unknown-id", "招标条款里没有“c11”", "<Clause id=\"c11\" />"]]);
  });
});

describe("ids", () => {
  test("a second one is told, with where the first stands", () => {
    const { told, diagnostics, catalog } = link(standards({ id: "gb01" }, { id: "gb01" }));
    expect(told).toEqual([["catalog/duplicate-id", "编号“gb01”重复了", expect.stringContaining("换一个编号"), "gb01"]]);
    expect(diagnostics[0]?.related).toMatchObject([{ message: "先用这个编号的在这里" }]);
    expect(diagnostics[0]!.line).toBeGreaterThan(diagnostics[0]!.related[0]!.line);
    expect(catalog.incomplete).toEqual(new Set(["standards"]));
  });

  test("rows of different lists share a namespace, entries of different collections do not", () => {
    const two = { ...equipment({ id: "a" }), ...equipment({ id: "b" }) };
    expect(link(two, ["roster", "serviceTimes", "clauses"]).told.map(([rule, message]) => [rule, message])).toEqual([["catalog/duplicate-id", "编号“ups-1”重复了"]]);
    expect(link({ ...standards({ id: "x" }), ...people, ...clauses({ id: "x" }) }).told).toEqual([]);
  });

  test("the names of Object.prototype are ids like others", () => {
    const { told, catalog } = link(standards({ id: "constructor" }, { id: "toString" }));
    expect(told).toEqual([]);
    expect(catalog.get("standards", "toString")?.id).toBe("toString");
  });
});

test("no content at all: an empty catalog, and no model", () => {
  const { catalog, diagnostics } = link({});
  expect(diagnostics).toEqual([]);
  expect(catalog.one("contract")).toBeUndefined();
  expect(buildModel(catalog, [], "bid")).toBeUndefined();
});

test("a contract alone makes a model for every reader", () => {
  const { catalog } = link({ ...contract(), ...clauses({ id: clause, text: "依据" }) }, []);
  for (const audience of ["bid", "runbook", "review"] as const) expect(buildModel(catalog, [], audience)?.contract.project).toBe("集成维护项目");
});
