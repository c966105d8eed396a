/** Opens a DOCX file as trees: every part parsed strictly, so that malformed XML fails the test that opens it. */
import { strFromU8, unzipSync } from "fflate";

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

export interface Opened {
  readonly names: readonly string[];
  readonly part: (name: string) => Node;
}

export function open(bytes: Uint8Array): Opened {
  const files = unzipSync(bytes);
  const trees = new Map(Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, data]) => [name, parse(strFromU8(data))]));
  return {
    names: Object.keys(files),
    part(name) {
      const tree = trees.get(name);
      if (!tree) throw new Error(`no part ${name}`);
      return tree;
    },
  };
}

const TOKEN = /<\?[^>]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function parse(xml: string): Node {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) throw new Error("character that XML forbids");
  const stack: { name: string; attributes: Record<string, string>; children: (Node | string)[] }[] = [{ name: "", attributes: {}, children: [] }];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (!match) throw new Error(`malformed XML: ${xml.slice(at, at + 80)}`);
    const [, closed, opened, attributes, empty, characters] = match;
    const top = stack.at(-1)!;
    if (characters !== undefined) top.children.push(decode(characters));
    if (opened !== undefined) {
      const node = { name: opened, attributes: Object.fromEntries([...attributes!.matchAll(/([\w:.-]+)="([^"]*)"/g)].map((pair) => [pair[1]!, decode(pair[2]!)])), children: [] };
      top.children.push(node);
      if (empty === "") stack.push(node);
    }
    if (closed !== undefined && stack.pop()!.name !== closed) throw new Error(`</${closed}> closes another element`);
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)!.name}> is not closed`);
  return elements(stack[0]!)[0]!;
}

function decode(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity ${whole}`);
    return character;
  });
}

export const elements = (node: Node): Node[] => node.children.filter((child) => typeof child !== "string");

/** All descendants of that name, in document order. */
export const all = (node: Node, name: string): Node[] => elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const has = (node: Node, name: string): boolean => all(node, name).length > 0;

/** The w:val of the first descendant of that name. */
export const val = (node: Node, name: string): string | undefined => all(node, name)[0]?.attributes["w:val"];

/** What a reader sees: text and field results, tabs and breaks as control characters, without field codes. */
export function shown(node: Node): string {
  return node.children
    .map((child) => {
      if (typeof child === "string") return node.name === "w:t" ? child : "";
      return child.name === "w:tab" && node.name === "w:r" ? "\t" : child.name === "w:br" ? "\n" : shown(child);
    })
    .join("");
}

export const body = (opened: Opened): Node => elements(opened.part("word/document.xml"))[0]!;
export const paragraphs = (opened: Opened): Node[] => all(body(opened), "w:p");
export const styled = (opened: Opened, style: string): Node[] => paragraphs(opened).filter((paragraph) => val(paragraph, "w:pStyle") === style);
