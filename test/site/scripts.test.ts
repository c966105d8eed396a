import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { searchPieces, type SearchPiece } from "../../src/build/search.ts";

/** What a classic script leaves in the window of an empty page. */
function windowAfter(script: string): Record<string, unknown> {
  const window: Record<string, unknown> = {};
  const document = { querySelector: () => null, querySelectorAll: () => [] };
  runInContext(readFileSync(new URL(`../../public/${script}`, import.meta.url), "utf8"), createContext({ window, document, URLSearchParams }));
  return window;
}

describe("the search", () => {
  const find = windowAfter("search.js")["findPieces"] as (pieces: readonly SearchPiece[], question: string) => SearchPiece[];
  const pieces: SearchPiece[] = [
    ["a.html", "演练", "应急预案检验"],
    ["b.html", "应急预案", "目录"],
    ["b.html#x", "应急预案", "应急处置：ＵＰＳ 断电"],
    ["c.html", "条款", "应该急着办"],
  ];
  it("finds the words as they stand, the page that is called so first", () => expect(find(pieces, "应急预案").map(([href]) => href)).toEqual(["b.html", "a.html"]));
  it("wants every word and reads full-width letters", () => expect(find(pieces, "ups 应急").map(([href]) => href)).toEqual(["b.html#x"]));
  it("finds nothing for nothing", () => expect(find(pieces, "  ")).toEqual([]));
});

describe("searchPieces", () => {
  const page = (main: string, more = ""): string => `<html><body><nav>菜单</nav><main id="content"${more}><h1>标题</h1>${main}</main></body></html>`;
  it("cuts a page at its anchors", () => {
    expect(searchPieces("a/b.html", page('<p class="up">← 上一级</p><p>前 &amp; 后</p><table><tr id="r1"><td>一</td><td>二</td></tr></table><form>不要</form>'))).toEqual([["a/b.html", "标题", "前 & 后"], ["a/b.html#r1", "标题", "一 二"]]);
  });
  it("takes only the title of a page that repeats others", () => expect(searchPieces("a.html", page("<p>很多</p>", " data-repeats"))).toEqual([["a.html", "标题", "标题"]]));
});

describe("the filter", () => {
  const passes = windowAfter("filter.js")["rowPasses"] as (cells: Record<string, string>, wanted: Record<string, string>, words: string) => boolean;
  const cells = { title: "运维 月报", owner: "张三" };
  it.each<[Record<string, string>, string, boolean]>([
    [{}, "", true], [{ owner: "张三" }, "", true], [{ owner: "张" }, "", false], [{ owner: "" }, "月报 张三", true], [{}, "周报", false],
  ])("%o %s → %s", (wanted, words, result) => expect(passes(cells, wanted, words)).toBe(result));
});
