import { describe, expect, it } from "vitest";
import { parseMdx } from "../../schemas/source/mdx.ts";
import { proseParts } from "../../src/prose/html.ts";

const context = {
  depth: 1,
  clause: (id: string) => ({ href: id === "c1" ? "../clauses/c1.html" : undefined, label: `条款 ${id}` }),
  figure: (id: string) => (id === "staffing.onsite" ? "15" : undefined),
  diagram: (code: string) => (code.startsWith("pie") ? { light: "a.svg", dark: "b.svg", widthPx: 30, heightPx: 20, labels: ["甲", "<乙>"] } : undefined),
  view: () => undefined,
  elsewhere: (id: string) => (id === "ups" ? { href: "../chapters/ups.html", title: "UPS 维护支持" } : undefined),
};

/** The HTML of prose below front matter; undefined when the guard refuses it. */
function write(text: string): string | undefined {
  const { body } = parseMdx({ file: "content/x.mdx", path: "x.mdx", text: `---\nid: x\n---\n\n${text}\n` });
  return body && proseParts(body, context).map((part) => ("view" in part ? `[${part.view}${part.of ? `#${part.of}` : ""}]` : part.html)).join("");
}

describe("proseParts", () => {
  it("writes citations, figures and references", () => {
    expect(write('## 处置\n\n驻场 <Fact id="staffing.onsite" /> 人（<Clause id="c1" />、<Clause id="c9" />），见 <Ref to="处置" />。')).toBe(
      '<h2 id="处置">处置</h2><p>驻场 15 人（<a href="../clauses/c1.html" class="clause-link">条款 c1</a>、条款 c9），见 <a href="#处置">处置</a>。</p>',
    );
  });
  it("puts the highest heading of the prose below the page's", () => expect(write("### 甲\n\n#### 乙")).toBe('<h2 id="甲">甲</h2><h3 id="乙">乙</h3>'));
  it("hands views over in their place", () => expect(write('前\n\n<View id="staffing/people" />\n\n后')).toBe("<p>前</p>[staffing/people]<p>后</p>"));
  it("hands over which of many is to be shown", () => expect(write('<View id="playbooks/steps" of="pb-power-s1" />')).toBe("[playbooks/steps#pb-power-s1]"));
  it("refers to other chapters by their titles", () => expect(write('见 <Ref to="ups" />、<Ref to="别处" />。')).toBe('<p>见 <a href="../chapters/ups.html">UPS 维护支持</a>、别处。</p>'));
  it("fills blanks from content, or with what is typed", () => {
    expect(write('人数 <Blank fact="staffing.onsite" width="4" />，备注 <Blank value="无" width="4" />')).toBe('<p>人数 <span class="blank w4">15</span>，备注 <span class="blank w4">无</span></p>');
    expect(write('<Signature label="投标人名称：" fact="staffing.onsite" hint="（盖单位公章）" by="单位公章" />')).toBe('<p class="signature">投标人名称：<span class="blank w12">15</span>（盖单位公章）</p>');
  });
  it("escapes what HTML would read", () => expect(write("`<b>` 与 a &lt; b & c")).toBe("<p><code>&lt;b&gt;</code> 与 a &lt; b &amp; c</p>"));
  it("writes tables that a keyboard can scroll", () => expect(write("| a | b |\n| - | - |\n| 1 | 2 |")).toContain('<div class="scroll" tabindex="0" role="region" aria-label="正文表格 1"><table><thead><tr><th scope="col">a</th>'));
  it("keeps a link into the content folder as words", () => expect(write("[图纸](files/a.pdf)")).toBe("<p>图纸</p>"));
  it("shows a diagram as an image for light and dark pages, with its caption, and its words for the ear and the search", () => {
    expect(write("```mermaid 故障原因\npie\n```")).toBe(
      '<figure class="diagram"><a href="a.svg"><picture><source srcset="b.svg" media="(prefers-color-scheme: dark)"><img src="a.svg" alt="故障原因（打开大图）" width="30" height="20" loading="lazy"></picture></a>' +
        '<figcaption>图　故障原因</figcaption><p class="hear">图中文字：甲；&lt;乙&gt;</p></figure>',
    );
    expect(write("```mermaid\npie\n```")).toContain("<figcaption>图　饼图</figcaption>");
  });
  it("shows the code of what could not be drawn, and of any other language", () => {
    expect(write("```mermaid\nflowchart\n```")).toBe('<pre tabindex="0"><code>flowchart</code></pre>');
    expect(write("```sh\npie\n```")).toBe('<pre tabindex="0"><code>pie</code></pre>');
  });
  it("says which figure is missing", () => expect(write('<Fact id="none" />')).toContain("【没有这个数：none】"));
  it("gets nothing to write when prose holds a program", () => expect(write("{process.exit()}")).toBeUndefined());
});
