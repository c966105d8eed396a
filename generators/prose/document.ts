/** Guarded prose of a chapter or form → blocks of a document: components become what they stand for, headings find their depth. */
import type { BlockContent, Nodes, PhrasingContent, Root } from "mdast";
import { anchorsOf, attributeOf, factText, isComponent, type Anchored, type Component, type Model, type VolumeSection } from "../../schemas/index.ts";
import { diagramNode, scanNode, tableNode, text, type Citations, type DocumentBlock, type ExtraInline, type HeadingData } from "../values/document.ts";
import { cellText } from "../values/table.ts";
import { joinLines } from "../values/line-ends.ts";
import type { Scans } from "../values/scans.ts";
import { isDiagram, isScans, isTable, withoutHidden } from "../views/show.ts";
import { views } from "../views/index.ts";
import type { ViewValue } from "../views/view.ts";
import { placed, signatureId } from "../views/placed.ts";
import { citationLabels } from "./citation-labels.ts";

export interface ProseContext {
  readonly model: Model;
  /** Id and depth of the section that the prose stands in. */
  readonly section: { readonly id: string; readonly depth: number };
  /** Id of the form whose prose it is; its signature lines are then found by `signatureId`. */
  readonly form?: string | undefined;
}

type Inline = PhrasingContent | ExtraInline;

/** Clauses that a section fulfils are told in one line at its end. */
export function proseBlocks(body: Root, context: ProseContext): DocumentBlock[] {
  return new ProseReader(body, context).blocks();
}

const volumeOf = (section: string): string => section.split("/")[0] as string;

class ProseReader {
  readonly #body: Root;
  readonly #context: ProseContext;
  readonly #anchors: ReadonlyMap<unknown, Anchored>;
  #cited: string[] = [];
  #signatures = 0;

  constructor(body: Root, context: ProseContext) {
    this.#body = body;
    this.#context = context;
    this.#anchors = anchorsOf(body);
  }

  blocks(): DocumentBlock[] {
    return [...this.#body.children.flatMap((node) => this.#block(node)), ...this.#citations()];
  }

  #block(node: Nodes): DocumentBlock[] {
    if (isComponent(node)) return this.#component(node);
    switch (node.type) {
      case "heading": {
        const anchor = this.#anchors.get(node);
        const { id, depth } = this.#context.section;
        const data: HeadingData = { id: `${id}#${anchor?.id ?? ""}` };
        const deeper = Math.min(6, depth + Math.max(1, node.depth - 1)) as typeof node.depth;
        const children = this.#inline(node.children);
        return [...this.#citations(), { ...node, depth: deeper, children, data } as DocumentBlock];
      }
      case "paragraph": {
        const children = this.#inline(node.children);
        return children.every((child) => child.type === "text" && child.value.trim() === "") ? [] : [{ ...node, children } as DocumentBlock];
      }
      case "table":
        return [{ ...node, children: node.children.map((row) => ({ ...row, children: row.children.map((cell) => ({ ...cell, children: this.#inline(cell.children) })) })) } as DocumentBlock];
      case "thematicBreak":
        // A rule between two papers of one form: each has a page of its own.
        return [{ type: "pageBreak" }];
      case "list":
      case "listItem":
      case "blockquote":
      case "footnoteDefinition":
        return [{ ...node, children: node.children.flatMap((child) => this.#block(child)) as BlockContent[] } as DocumentBlock];
      default:
        return [node as DocumentBlock];
    }
  }

  #component(node: Component): DocumentBlock[] {
    switch (node.name) {
      case "View": {
        const value = this.#view(attributeOf(node, "id") ?? "", attributeOf(node, "of"));
        if (!value) return [];
        if (isScans(value)) return scanBlocks(value);
        if (isDiagram(value)) return [diagramNode(value)];
        return [isTable(value) ? tableNode(value) : { type: "viewFacts", facts: value }];
      }
      case "Signature": {
        const hint = attributeOf(node, "hint");
        const value = factText(this.#context.model.catalog, attributeOf(node, "fact") ?? "");
        const { form } = this.#context;
        return [{ type: "signature", ...(form === undefined ? {} : { id: signatureId(form, this.#signatures++) }), label: attributeOf(node, "label") ?? "", ...(hint === undefined ? {} : { hint }), ...(value === undefined ? {} : { value }) }];
      }
      default: {
        const children = this.#inline([node as PhrasingContent]);
        return children.length === 0 ? [] : [{ type: "paragraph", children } as DocumentBlock];
      }
    }
  }

  /** A table that is shown for one of many is found by references as `view#one`. */
  #view(id: string, of: string | undefined): ViewValue | undefined {
    const view = views.find((candidate) => candidate.id === id);
    if (!view?.readers.includes(this.#context.model.audience)) return undefined;
    const value = view.build(this.#context.model, of);
    if (isScans(value) || isDiagram(value)) return value;
    return isTable(value) ? { ...withoutHidden(value), id: of === undefined ? id : `${id}#${of}` } : value;
  }

  /** Text around a citation, which is told elsewhere, closes up. */
  #inline(nodes: readonly Nodes[]): Inline[] {
    return closedUp(nodes.flatMap((node): Inline[] => {
      if (isComponent(node)) return this.#inlineComponent(node);
      if (node.type === "text") return [text(joinLines(node.value))];
      return ["children" in node ? ({ ...node, children: this.#inline(node.children) } as Inline) : (node as Inline)];
    }));
  }

  #inlineComponent(node: Component): Inline[] {
    const { model } = this.#context;
    switch (node.name) {
      case "Fact": return [text(factText(model.catalog, attributeOf(node, "id") ?? "") ?? "")];
      case "Clause":
        this.#cited.push(attributeOf(node, "id") ?? "");
        return [];
      case "Ref": {
        const to = attributeOf(node, "to") ?? "";
        const target = this.#target(to);
        return [target === undefined ? text(to) : typeof target === "string" ? { type: "crossReference", to: target } : text(cellText(placed(target, model.volumes)))];
      }
      case "Blank": {
        const [label, fact] = [attributeOf(node, "label"), attributeOf(node, "fact")];
        const value = fact === undefined ? attributeOf(node, "value") : factText(model.catalog, fact);
        const width = Math.min(40, Math.max(2, Number(attributeOf(node, "width")) || 8));
        return [...(label === undefined ? [] : [text(`${label}：`)]), { type: "blank", width, ...(value === undefined ? {} : { value }) }];
      }
      default: return [];
    }
  }

  /** What can be found in this volume: a chapter, a form, a view's table, or a heading of the same prose; a section of another volume. */
  #target(to: string): string | VolumeSection | undefined {
    const { volumes } = this.#context.model;
    const section = volumes.sectionOf("chapters", to) ?? volumes.sectionOf("forms", to);
    if (section) return volumeOf(section.id) === volumeOf(this.#context.section.id) ? section.id : section;
    const heading = [...this.#anchors.values()].find(({ id, text: words }) => id === to || words === to);
    if (heading) return `${this.#context.section.id}#${heading.id}`;
    return to.includes("/") ? to : undefined;
  }

  #citations(): Citations[] {
    const cited = new Set(this.#cited);
    const labels = citationLabels(this.#context.model.clauses.lines.filter(({ id }) => cited.has(id)).map(({ label }) => label));
    this.#cited = [];
    return labels.length === 0 ? [] : [{ type: "citations", labels }];
  }
}

/** Neighbouring texts become one, in which a space beside Chinese punctuation at their joint is lost. */
function closedUp(nodes: readonly Inline[]): Inline[] {
  const closed: Inline[] = [];
  for (const node of nodes) {
    const last = closed.at(-1);
    if (node.type !== "text" || last?.type !== "text") closed.push(node);
    else closed[closed.length - 1] = text(last.value.replace(/(?<=[\u3000-\u303f\uff00-\uffef”’]) +$/, "") + (/[\u3000-\u303f\uff00-\uffef”’] *$/.test(last.value) ? node.value.replace(/^ +/, "") : node.value));
  }
  return closed;
}

const scanBlocks = ({ scans }: Scans): DocumentBlock[] => scans.map(scanNode);
