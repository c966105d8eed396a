/** Guarded prose (mdast) → HTML. Nothing of it is run: the few components become elements here, all else is text. */
import type { Code, Heading, Nodes, Parents, Root } from "mdast";
import { fenceOf } from "../../generators/values/fence.ts";
import { joinLines } from "../../generators/values/line-ends.ts";
import { anchorsOf, attributeOf, type Anchored, type Component } from "../../schemas/index.ts";
import { element, escape } from "./markup.ts";

export interface ProseContext {
  /** Depth of the page's heading above the prose: the prose's highest heading is one deeper. */
  readonly depth: number;
  /** Link and label of a clause. */
  clause(id: string): { readonly href: string | undefined; readonly label: string };
  figure(id: string): string | undefined;
  /** The drawing of a diagram's code; undefined when it could not be drawn. */
  diagram(code: string): ProseDiagram | undefined;
  /** Link to a view's page, where the view cannot be drawn in place. */
  view(id: string): { readonly href: string; readonly title: string } | undefined;
  /** A chapter or form by its id, as a reference names it. */
  elsewhere(id: string): { readonly href: string; readonly title: string } | undefined;
}

export interface ProseDiagram {
  /** Links to the drawing for a light and for a dark page. */
  readonly light: string;
  readonly dark: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly labels: readonly string[];
}

/** A stretch of HTML, or a view to be drawn in its place. */
export type ProsePart = { readonly html: string } | { readonly view: string; readonly of: string | undefined };

/** Views at the top level of the prose stand for themselves. */
export function proseParts(body: Root, context: ProseContext): ProsePart[] {
  const writer = new Writer(body, context);
  const parts: ProsePart[] = [];
  for (const node of body.children) {
    const shown = node.type === "mdxJsxFlowElement" && node.name === "View" ? node : undefined;
    const view = shown && attributeOf(shown, "id");
    const last = parts.at(-1);
    if (shown && view !== undefined) parts.push({ view, of: attributeOf(shown, "of") });
    else if (last && "html" in last) parts[parts.length - 1] = { html: last.html + writer.node(node) };
    else parts.push({ html: writer.node(node) });
  }
  const notes = writer.footnotes();
  return notes ? [...parts, { html: notes }] : parts;
}

class Writer {
  readonly #context: ProseContext;
  readonly #anchors: ReadonlyMap<Heading, Anchored>;
  readonly #body: Root;
  readonly #notes: string[] = [];
  #tables = 0;
  readonly #shift: number;

  constructor(body: Root, context: ProseContext) {
    this.#body = body;
    this.#context = context;
    this.#anchors = anchorsOf(body);
    this.#shift = context.depth + 1 - Math.min(...[...this.#anchors.values()].map(({ depth }) => depth));
  }

  inside(node: Parents): string {
    return node.children.map((child) => this.node(child)).join("");
  }

  node(node: Nodes): string {
    switch (node.type) {
      case "text": return escape(joinLines(node.value));
      case "paragraph": return element("p", {}, this.inside(node));
      case "heading": return element(`h${Math.min(6, node.depth + this.#shift)}`, { id: this.#anchors.get(node)?.id }, this.inside(node));
      case "strong": return element("strong", {}, this.inside(node));
      case "emphasis": return element("em", {}, this.inside(node));
      case "delete": return element("del", {}, this.inside(node));
      case "inlineCode": return element("code", {}, escape(node.value));
      case "code": return this.#code(node);
      case "blockquote": return element("blockquote", {}, this.inside(node));
      case "list": return element(node.ordered ? "ol" : "ul", { start: node.ordered && node.start && node.start !== 1 ? String(node.start) : undefined }, this.inside(node));
      case "listItem": return element("li", {}, this.#item(node.children, node.spread === true, node.checked));
      case "thematicBreak": return "<hr>";
      case "break": return "<br>";
      case "link": return this.#link(node.url, this.inside(node));
      case "image": return element("span", { class: "missing" }, escape(`［图：${node.alt || node.url}］`));
      case "table": return this.#table(node.children.map((row) => row.children.map((cell) => this.inside(cell))));
      case "footnoteReference": return this.#footnote(node.identifier);
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement": return this.#component(node);
      case "linkReference": return this.inside(node);
      case "definition":
      case "footnoteDefinition": return "";
      default: return "children" in node ? this.inside(node) : "";
    }
  }

  footnotes(): string {
    return this.#notes.length === 0 ? "" : element("ol", { class: "footnotes" }, this.#notes.join(""));
  }

  /** A tight list shows its paragraphs without space around them. */
  #item(children: Parents["children"], spread: boolean, checked: boolean | null | undefined): string {
    const mark = checked === true ? "☑ " : checked === false ? "☐ " : "";
    return mark + children.map((child) => (child.type === "paragraph" && !spread ? this.inside(child) : this.node(child))).join("");
  }

  /** Content links relative to its own folder, which a site does not have: only addresses of the web and anchors stay links. */
  #link(url: string, inner: string): string {
    if (/^(https?:|mailto:|tel:)/i.test(url)) return element("a", { href: url, rel: "noreferrer" }, inner);
    return url.startsWith("#") ? element("a", { href: url }, inner) : inner;
  }

  #table([head = [], ...rows]: string[][]): string {
    const line = (cells: string[], name: string): string => element("tr", {}, cells.map((cell) => element(name, name === "th" ? { scope: "col" } : {}, cell)).join(""));
    const table = element("table", {}, element("thead", {}, line(head, "th")) + element("tbody", {}, rows.map((cells) => line(cells, "td")).join("")));
    return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": `正文表格 ${(this.#tables += 1)}` }, table);
  }

  /** The words of a diagram stand beside it for who hears the page, and for the search. */
  #code(node: Code): string {
    const fence = fenceOf(node);
    const drawing = fence && this.#context.diagram(fence.code);
    if (!fence || !drawing) return element("pre", { tabindex: "0" }, element("code", {}, escape(node.value)));
    const { light, dark, widthPx, heightPx, labels } = drawing;
    const image = element("img", { src: light, alt: `${fence.caption}（打开大图）`, width: String(widthPx), height: String(heightPx), loading: "lazy" });
    const picture = element("picture", {}, element("source", { srcset: dark, media: "(prefers-color-scheme: dark)" }) + image);
    const words = labels.length === 0 ? "" : element("p", { class: "hear" }, escape(`图中文字：${labels.join("；")}`));
    return element("figure", { class: "diagram" }, element("a", { href: light }, picture) + element("figcaption", {}, escape(`图　${fence.caption}`)) + words);
  }

  #footnote(identifier: string): string {
    const found = this.#body.children.find((node) => node.type === "footnoteDefinition" && node.identifier === identifier);
    if (found?.type !== "footnoteDefinition") return "";
    const number = this.#notes.length + 1;
    this.#notes.push(element("li", { id: `note-${number}` }, found.children.map((child) => (child.type === "paragraph" ? this.inside(child) : this.node(child))).join("")));
    return element("sup", {}, element("a", { href: `#note-${number}`, "aria-label": `注 ${number}` }, String(number)));
  }

  #component(node: Component): string {
    const flow = node.type === "mdxJsxFlowElement" ? (html: string): string => element("p", {}, html) : (html: string): string => html;
    const get = (name: string): string => attributeOf(node, name) ?? "";
    switch (node.name) {
      case "Clause": {
        const { href, label } = this.#context.clause(get("id"));
        return flow(href ? element("a", { href, class: "clause-link" }, escape(label)) : escape(label));
      }
      case "Fact": return flow(escape(this.#context.figure(get("id")) ?? `【没有这个数：${get("id")}】`));
      case "Ref": return flow(this.#reference(get("to")));
      case "Blank": return flow(`${get("label") ? escape(`${get("label")}：`) : ""}${element("span", { class: `blank w${Math.min(40, Math.max(4, Number(get("width")) || 10))}` }, escape(this.#filled(node)))}`);
      case "Signature": return element("p", { class: "signature" }, `${escape(get("label"))}${element("span", { class: "blank w12" }, escape(this.#filled(node)))}${escape(get("hint"))}`);
      case "View": {
        const view = this.#context.view(get("id"));
        return flow(view ? element("a", { href: view.href }, escape(view.title)) : escape(`【没有这张表：${get("id")}】`));
      }
      default: return "";
    }
  }

  /** What stands in a blank: a figure of content, or what is typed. */
  #filled(node: Component): string {
    const fact = attributeOf(node, "fact");
    return (fact === undefined ? attributeOf(node, "value") : this.#context.figure(fact)) ?? "";
  }

  #reference(to: string): string {
    const found = [...this.#anchors.values()].find(({ id, text }) => id === to || text === to);
    if (found) return element("a", { href: `#${found.id}` }, escape(found.text));
    const other = this.#context.elsewhere(to);
    return other ? element("a", { href: other.href }, escape(other.title)) : escape(to);
  }
}
