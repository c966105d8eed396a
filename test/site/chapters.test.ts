import { describe, expect, it } from "vitest";
import type { ClauseLine } from "../../schemas/index.ts";
import { chapterBlocks } from "../../src/sites/blocks.ts";
import { tenderChapters } from "../../src/sites/chapters.ts";
import { sizeText } from "../../src/sites/size.ts";

const line = (id: string, kind: ClauseLine["kind"], level?: number): ClauseLine =>
  ({ id, kind, level, label: id, headings: [], number: "", text: id, cells: undefined, columns: undefined, star: false, volume: undefined });

describe("tenderChapters", () => {
  it("gives what stands before the first heading to the first chapter", () => {
    const chapters = tenderChapters([line("a", "information"), line("c1", "heading", 1), line("b", "requirement"), line("c2", "heading", 1)]);
    expect(chapters.map(({ id, lines }) => [id, lines.map((each) => each.id)])).toEqual([["c1", ["a", "c1", "b"]], ["c2", ["c2"]]]);
  });
  it("makes one page of a tender without chapters, and none of nothing", () => {
    expect(tenderChapters([line("a", "information")]).map(({ id }) => id)).toEqual(["tender"]);
    expect(tenderChapters([])).toEqual([]);
  });
});

describe("chapterBlocks", () => {
  it("takes a table and its rows together", () => {
    const blocks = chapterBlocks([line("a", "requirement"), line("t", "table"), line("r1", "row"), line("r2", "row"), line("b", "requirement"), line("r3", "row")]);
    expect(blocks.map((block) => ("table" in block ? block.table.map(({ id }) => id) : block.line.id))).toEqual(["a", ["t", "r1", "r2"], "b", ["r3"]]);
  });
});

describe("sizeText", () => {
  it.each([[0, "1 KB"], [1024, "1 KB"], [123_456, "121 KB"], [3_600_000, "3.4 MB"]])("%i → %s", (bytes, words) => expect(sizeText(bytes)).toBe(words));
});
