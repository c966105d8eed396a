import { describe, expect, test } from "vitest";
import { clauseLabel, labelAll } from "../../schemas/calc/clause-label.ts";
import { clauseDigest, printedText, quotes, readableText, reassemble, tenderDigest } from "../../schemas/calc/clause-text.ts";
import type { EntryValue } from "../../schemas/collections/index.ts";
import { loadProject } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

type Clause = EntryValue<"clauses">;
const clause = (id: string, kind: Clause["kind"], more: Partial<Clause> = {}): Clause => ({ id, kind, ...more });

const small: Clause[] = [
  clause("c0-p1", "information", { text: "封面" }),
  clause("c6", "heading", { level: 1, number: "第六章", text: "需求" }),
  clause("c6-1", "heading", { level: 2, number: "一、", text: "概况" }),
  clause("c6-1-p1", "description", { text: "甲" }),
  clause("c6-1-p2", "description", { text: "乙" }),
  clause("c6-3.1.1", "heading", { level: 3, number: "3.1.1", text: "人才" }),
  clause("c6-3.1.1-2", "heading", { level: 4, number: "（二）", text: "实施要求" }),
  clause("c6-3.1.1-2-1", "requirement", { number: "1.", text: "丙" }),
  clause("c6-3.1.1-2-x", "requirement", { number: "1.", text: "丁" }),
  clause("c6-3.1.1-2-t1", "table", { columns: ["序号", "名称"] }),
  clause("c6-3.1.1-2-t1-r1", "row", { cells: ["1", "戊"] }),
  clause("c6-3.1.1-2-t1-r2", "row", { cells: ["2", "己"] }),
];

test("labels say where a clause stands", () =>
  expect([...labelAll(small).values()]).toEqual([
    "封面", "第六章", "第六章 一", "第六章 一 第 1 段", "第六章 一 第 2 段", "第六章 3.1.1", "第六章 3.1.1 （二）", "第六章 3.1.1 （二） 1.", "第六章 3.1.1 （二） 1.（第 2 处）",
    "第六章 3.1.1 （二） 表“序号、名称”", "第六章 3.1.1 （二） 表“序号、名称”第 1 行", "第六章 3.1.1 （二） 表“序号、名称”第 2 行",
  ]));

test("an item that goes on counting after a numbered heading stands beside it", () => {
  const items = [
    clause("c6", "heading", { level: 1, number: "第六章", text: "采购需求" }),
    clause("c6-4.1", "heading", { level: 2, number: "4.1", text: "要求" }),
    clause("c6-4.1-12", "heading", { level: 3, number: "12.", text: "承诺" }),
    clause("c6-4.1-12-1", "requirement", { number: "1)", text: "甲" }),
    clause("c6-4.1-13", "requirement", { number: "13.", text: "乙" }),
  ];
  expect([...labelAll(items).values()].slice(2)).toEqual(["第六章 4.1 12.", "第六章 4.1 12. 1)", "第六章 4.1 13."]);
});

describe("texts of a clause", () => {
  const row = clause("r", "row", { cells: ["1", "", "UPS 主机"] });
  test("printed and readable", () => {
    expect([printedText(row), readableText(row)]).toEqual(["1UPS 主机", "1 | UPS 主机"]);
    const table = clause("t", "table", { text: "清单", columns: ["序号", "名称"] });
    expect([printedText(table), readableText(table)]).toEqual(["清单序号名称", "清单：序号 | 名称"]);
    expect(printedText({ ...row, printed: "UPS 主机 1" })).toBe("UPS 主机 1");
    expect(printedText(clause("a", "requirement", { number: "1.", text: "甲" }))).toBe("1.甲");
  });

  test.each([["UPS主机", true], ["UPS　主机", true], ["1UPS", true], ["1 | UPS", true], ["主机1", false], ["ups", false]])("quote %s: %s", (words, stands) => expect(quotes(row, words)).toBe(stands));

  test("furniture goes back to where it stood; white space does not count", () => {
    expect(reassemble([clause("a", "requirement", { number: "1.", text: "甲 乙\n丙" }), clause("x", "artefact", { text: "第 1 页", at: 3 }), clause("b", "description", { text: "丁" }), clause("y", "artefact", { text: "II" })])).toBe("1.甲第1页乙丙丁II");
  });

  test("the digest changes with every printed character and with nothing else", () => {
    const one = clause("a", "requirement", { number: "1.", text: "甲乙" });
    expect(clauseDigest({ ...one, id: "b", volume: "technical", text: "甲 乙" })).toBe(clauseDigest(one));
    for (const other of [{ ...one, text: "甲" }, { ...one, number: "2." }, { ...one, kind: "description" as const }]) expect(clauseDigest(other)).not.toBe(clauseDigest(one));
  });
});

describe("the shipped clauses", () => {
  const { catalog } = loadProject(shippedFolder);
  const clauses = catalog.all("clauses").map(({ value }) => value);

  test("put together they are the tender, to the last character", () => {
    const whole = reassemble(clauses);
    const { sha256, characters } = catalog.one("contract")!.value.tender;
    expect([...whole].length).toBe(characters);
    expect(tenderDigest(whole)).toBe(sha256);
  });

  test("each has a label of its own by which a person can find it", () => {
    const labelled = clauses.filter(({ kind }) => kind !== "artefact").map(({ id }) => [clauseLabel(catalog, id), id] as const);
    const first = new Map<string, string>();
    for (const [label, id] of labelled) {
      expect(first.get(label), `${label}: ${id}`).toBeUndefined();
      first.set(label, id);
      expect(label).toMatch(/^(第.章|封面|\S)/);
      expect(label.length).toBeLessThan(90);
    }
    expect(clauseLabel(catalog, "nowhere")).toBe("nowhere");
  });

  test("every citation stands in its clause", () => {
    for (const { clause: id, quote, entry } of catalog.citations) expect(quotes(catalog.get("clauses", id)!.value, quote), `${entry.id}: ${id} ${quote}`).toBe(true);
  });
});
