/** mdast of a content file → what in it content may not hold: code, unknown components, unsafe links. */
import type { Definition, Image, Link, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { visit } from "unist-util-visit";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { components } from "./components.ts";
import { braces } from "./mdx-problems.ts";
import { problem } from "./problem.ts";
import type { ContentFile } from "./read.ts";

/** Anything with a place in the file. */
interface Located {
  readonly position?: { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } } | undefined;
}

/** Problems told of one file: more help nobody. */
const enough = 20;
const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);

export function guard(source: ContentFile, body: Root): Diagnostic[] {
  const found: Diagnostic[] = [];
  const mark = (start: number, end: number, message: string, help: string): void => {
    if (found.length < enough) found.push(problem(source, start, end, "source/mdx", message, help));
  };
  const report = (node: Located, message: string, help: string): void => {
    const start = node.position?.start.offset ?? 0;
    mark(start, node.position?.end.offset ?? start, message, help);
  };
  visit(body, (node) => {
    switch (node.type) {
      case "mdxjsEsm":
        report(node, "正文里有 import 或 export，内容不是程序", "删去这一行；表和数用 <View id=\"…\" />、<Fact id=\"…\" />");
        break;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        report(node, ...braces);
        break;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        element(node);
        break;
      case "html":
        report(node, "正文里不写 HTML", "用 Markdown 的写法；表和图用 <View id=\"…\" />");
        break;
      case "link":
      case "image":
      case "definition":
        address(node);
        break;
      default:
    }
  });
  return found;

  function address(node: Link | Image | Definition): void {
    const plain = [...node.url].filter((character) => character.charCodeAt(0) > 0x20).join("").toLowerCase();
    const scheme = /^[a-z][a-z0-9+.-]*:/.exec(plain)?.[0];
    const place = addressIn(source.text, node);
    if (scheme && !schemes.has(scheme)) {
      report(place, `链接以“${scheme}”开头，不接受`, "只用 http、https、mailto、tel 链接，或文件夹里的相对路径");
    } else if (!scheme && (/^[/\\]/.test(decoded(plain)) || leadsOut(source.path, decoded(plain)))) {
      report(place, `链接“${node.url}”指向内容文件夹之外`, "把文件放进内容文件夹，写相对路径；引用别的章节用 <Ref to=\"…\" />");
    }
  }

  function element(node: MdxJsxFlowElement | MdxJsxTextElement): void {
    const name = node.name ?? "";
    const spec = Object.hasOwn(components, name) ? components[name] : undefined;
    const start = node.position?.start.offset ?? 0;
    if (!spec) {
      const known = Object.entries(components).map(([tag, { title }]) => `<${tag}>（${title}）`).join("、");
      mark(start, start + 1 + name.length, name ? `没有 <${name}> 这个标签` : "正文里有空标签 <>", `只能用 ${known}；要显示小于号写成 &lt;`);
      return;
    }
    if (node.children.length > 0) {
      mark(start, start + 1 + name.length, `<${name}> 里面夹了文字`, `里面的文字不会显示，移到外面；写成 ${sample(name)}`);
    } else if (spec.place === "block" && node.type === "mdxJsxTextElement") {
      mark(start, start + 1 + name.length, `<${name}> 写在了文字中间`, `${spec.title}要单独成段：前后各空一行`);
    }
    const named = new Set<string>();
    for (const attribute of node.attributes) {
      const key = attribute.type === "mdxJsxAttribute" ? attribute.name : "";
      if (attribute.type !== "mdxJsxAttribute" || (typeof attribute.value === "object" && attribute.value !== null)) {
        report(attribute, `<${name}> 里有花括号，会被当成程序`, `写成 ${sample(name)}`);
      } else if (!Object.hasOwn(spec.attributes, key)) {
        report(attribute, `<${name}> 没有属性“${key}”`, `写成 ${sample(name)}`);
      } else if (named.has(key)) {
        report(attribute, `<${name}> 的属性“${key}”写了两遍`, "留下对的一个，删去另一个");
      } else if (typeof attribute.value !== "string" || attribute.value === "") {
        report(attribute, `<${name}> 的属性“${key}”没有值`, `写成 ${sample(name)}`);
      }
      named.add(key);
    }
    const missing = Object.entries(spec.attributes).filter(([key, need]) => need === "required" && !named.has(key)).map(([key]) => key);
    // A misspelt attribute is already told; what it was meant for is not missing as well.
    if (missing.length > 0 && [...named].every((key) => Object.hasOwn(spec.attributes, key))) {
      mark(start, start + 1 + name.length, `<${name}> 少了属性“${missing.join("、")}”`, `写成 ${sample(name)}`);
    }
  }
}

/** The address as it is written in a link; the whole link when it is written with entities or escapes. */
function addressIn(text: string, node: Link | Image | Definition): Located {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const label = node.type === "link" ? (node.children.at(-1)?.position?.end.offset ?? start) : start;
  const at = text.indexOf(node.url, text.slice(label, end).startsWith(node.url) ? label : label + 1);
  return node.url === "" || at < 0 || at + node.url.length > end ? node : { position: { start: { offset: at }, end: { offset: at + node.url.length } } };
}

/** A server reads %2e as a full stop and %2f as a slash. */
function decoded(url: string): string {
  return url.replace(/%(2e|2f|5c)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function sample(name: string): string {
  const required = Object.entries(components[name]?.attributes ?? {}).filter(([, need]) => need === "required");
  return `<${name}${required.map(([key]) => ` ${key}="…"`).join("")} />`;
}

/** Whether a relative link climbs above the content folder; `path` is relative to it. */
function leadsOut(path: string, url: string): boolean {
  let level = path.split("/").length - 1;
  for (const step of url.split(/[?#]/)[0]?.split(/[/\\]/) ?? []) {
    if (step === "..") level -= 1;
    else if (step !== "." && step !== "") level += 1;
    if (level < 0) return true;
  }
  return false;
}
