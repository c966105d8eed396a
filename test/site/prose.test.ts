import { describe, expect, it } from "vitest";
import { parseMdx } from "../../schemas/source/mdx.ts";
import { proseParts } from "../../src/prose/html.ts";

const context = {
  depth: 1,
  clause: (id: string) => ({ href: id === "c1" ? "../clauses/c1.html" : undefined, label: `条款 ${id}` }),
  figure: (id: string) => (id === "staffing.onsite" ? "15" : undefined),
  view: () => undefined,
};

/** The HTML of prose below front matter; undefined when the guard refuses it. */
function write(text: string): string | undefined {
  const { body } = parseMdx({ file: "content/x.mdx", path: "x.mdx", text: `---\nid: x\n---\n\n${text}\n` });
  return body && proseParts(body, context).map((part) => ("view" in part ? `[${part.view}]` : part.html)).join("");
}

describe("proseParts", () => {
  it("writes citations, figures and references", () => {
    expect(write('## 处置\n\n驻场 <Fact id="staffing.onsite" /> 人（<Clause id="c1" />、<Clause id="c9" />），见 <Ref to="处置" />。')).toBe(
      '<h2 id="处置">处置</h2><p>驻场 15 人（<a href="../clauses/c1.html" class="clause-link">条款 c1</a>、条款 c9），见 <a href="#处置">处置</a>。</p>',
    );
  });
  it("puts the highest heading of the prose below the page's", () => expect(write("### 甲\n\n#### 乙")).toBe('<h2 id="甲">甲</h2><h3 id="乙">乙</h3>'));
  it("hands views over in their place", () => expect(write('前\n\n<View id="staffing/people" />\n\n后')).toBe("<p>前</p>[staffing/people]<p>后</p>"));
  it("escapes what HTML would read", () => expect(write("`<b>` 与 a &lt; b & c")).toBe("<p><code>&lt;b&gt;</code> 与 a &lt; b &amp; c</p>"));
  it("writes tables that a keyboard can scroll", () => expect(write("| a | b |\n| - | - |\n| 1 | 2 |")).toContain('<div class="scroll" tabindex="0" role="region" aria-label="正文表格 1"><table><thead><tr><th scope="col">a</th>'));
  it("keeps a link into the content folder as words", () => expect(write("[图纸](files/a.pdf)")).toBe("<p>图纸</p>"));
  it("says which figure is missing", () => expect(write('<Fact id="none" />')).toContain("【没有这个数：none】"));
  it("gets nothing to write when prose holds a program", () => expect(write("{process.exit()}")).toBeUndefined());
});
