import { describe, expect, it } from "vitest";
import type { Table } from "../../generators/values/table.ts";
import { layGrid } from "../../src/tables/grid.ts";
import { bodyHtml } from "../../src/tables/html.ts";
import { withColumns, withLinks, withRows, wordsOf } from "../../src/tables/pick.ts";

const table: Table = {
  id: "test/prices", caption: "价目",
  columns: [
    { key: "kind", title: "类", kind: "choice", width: 4, merge: true, choices: ["乙", "甲"] },
    { key: "name", title: "名称", kind: "text", width: 8 },
    { key: "count", title: "数量", kind: "integer", width: 4, group: "数" },
    { key: "sum", title: "金额", kind: "money", width: 6, group: "数" },
  ],
  rows: [
    { section: "一" },
    { id: "a", cells: { kind: "甲", name: "<b>线 & 缆</b>", count: 1200, sum: 10 } },
    { id: "b", cells: { kind: "甲", name: { text: "电池", href: "spares/index.html" }, count: 2, sum: 1.5 } },
    { section: "二" },
    { id: "c", tone: "warning", cells: { kind: "甲", name: null, count: undefined, sum: 3 } },
  ],
  totals: { label: "合计", sums: { sum: 14.5 } },
};

describe("layGrid", () => {
  const grid = layGrid(table);

  it("puts grouped columns below one title", () => {
    expect(grid.head.map((row) => row.map(({ title, columns, rows }) => [title, columns, rows]))).toEqual([[["类", 1, 2], ["名称", 1, 2], ["数", 2, 1]], [["数量", 1, 1], ["金额", 1, 1]]]);
  });
  it("merges equal neighbours of a part, not across a section", () => {
    expect(grid.parts.map(({ section, rows }) => [section, rows.map(({ cells }) => cells.map(({ text, rows: tall }) => `${text}/${tall}`))])).toEqual([
      ["一", [["甲/2", "<b>线 & 缆</b>/1", "1,200/1", "10.00/1"], ["电池/1", "2/1", "1.50/1"]]],
      ["二", [["甲/1", "/1", "/1", "3.00/1"]]],
    ]);
  });
  it("lets the label of the sums cover the columns before them", () => {
    expect(grid.totals?.map(({ text, columns }) => [text, columns])).toEqual([["合计", 3], ["14.50", 1]]);
  });
  it("writes text as text, links and anchors where they are wanted", () => {
    const html = bodyHtml(grid, { link: ({ href }) => href, anchors: true, columns: 4 });
    expect(html).toContain("&lt;b&gt;线 &amp; 缆&lt;/b&gt;");
    expect(html).toContain('<a href="spares/index.html">电池</a>');
    expect(html).toContain('<tr id="c" class="warning">');
    expect(bodyHtml(grid, { link: () => undefined, anchors: false, columns: 4 })).not.toMatch(/ id=|<a /);
  });
});

describe("parts of a table", () => {
  it("takes columns in the order asked for", () => expect(withColumns(table, ["sum", "none", "kind"]).columns.map(({ key }) => key)).toEqual(["sum", "kind"]));
  it("drops sections without rows and sums that no longer add up", () => {
    const some = withRows(table, ({ id }) => id === "c");
    expect(some.rows).toEqual([table.rows[3], table.rows[4]]);
    expect(some.totals).toBeUndefined();
  });
  it("links the cells of one column", () => expect(withLinks(table, "kind", ({ id }) => `x/${id ?? ""}.html`).rows[1]).toMatchObject({ cells: { kind: { text: "甲", href: "x/a.html" } } }));
  it("offers the words in use, in the order of the choices", () => {
    const [kind, name] = table.columns;
    expect(kind && wordsOf(table, kind)).toEqual(["甲"]);
    expect(name && wordsOf(table, name)).toEqual(["<b>线 & 缆</b>", "电池"]);
  });
});
