/** MDX text → front matter (plain value + positions) and a guarded mdast body; nothing in it is ever run. */
import { createRequire } from "node:module";
import type { Root } from "mdast";
import type {} from "mdast-util-mdx";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { unlinkBareAddresses } from "./bare-addresses.ts";
import { guard } from "./guard.ts";
import { mdxProblem, type MdxError } from "./mdx-problems.ts";
import type { Position } from "./positions.ts";
import { problem } from "./problem.ts";
import type { ContentFile } from "./read.ts";
import { parseYaml, type PlainValue } from "./yaml.ts";

export interface ParsedMdx {
  readonly value: PlainValue | undefined;
  readonly positions: Position;
  /** Offsets of its nodes are those of the whole file. */
  readonly body: Root | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists and quotes inside each other, fifty deep on one line: the parser's time grows with the cube of it. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){50}/m;

const tooDeepWords = ["正文嵌套太深，读不了", "内容不需要这么多层的列表或引用，检查是否粘贴错了文件"] as const;

/** Loaded when the first file must be read: a run whose files are all remembered needs none of it. */
const load = createRequire(import.meta.url);
const tools = () => (known ??= loadTools());
let known: ReturnType<typeof loadTools> | undefined;

function loadTools() {
  const { default: remarkGfm } = load("remark-gfm") as typeof import("remark-gfm");
  const { default: remarkMdx } = load("remark-mdx") as typeof import("remark-mdx");
  const { default: remarkParse } = load("remark-parse") as typeof import("remark-parse");
  const { unified } = load("unified") as typeof import("unified");
  const matter = load("gray-matter") as typeof import("gray-matter");
  return { matter, parser: unified().use(remarkParse).use(remarkGfm).use(remarkMdx) };
}

export function parseMdx(source: ContentFile): ParsedMdx {
  const { text } = source;
  const none: Position = { start: 0, end: 0 };
  const fail = (start: number, end: number, rule: string, message: string, help: string): ParsedMdx => ({
    value: undefined, positions: none, body: undefined, diagnostics: [problem(source, start, end, rule, message, help)],
  });

  const opening = /^---([^\r\n]*)/.exec(text);
  if (!opening) return fail(0, 1, "source/mdx", "文件开头没有“---”括起的说明部分", "第一行写 ---，下面写 id 等字段，再以单独一行 --- 结束");
  const language = (opening[1] as string).trim();
  if (language !== "" && language !== "yaml") {
    return fail(0, opening[0].length, "source/mdx", `第一行的 --- 后面写了“${language}”，不接受：说明部分不是程序`, "第一行只写 ---，字段用 YAML 写");
  }
  // gray-matter ends the front matter at the first line that begins with ---, whatever follows.
  const closing = /\n---([^\r\n]*)/.exec(text);
  if (!closing) return fail(0, opening[0].length, "source/mdx", "说明部分没有结束", "在字段之后用单独一行 --- 结束说明部分");
  if ((closing[1] as string).trim() !== "") {
    return fail(closing.index + 1, closing.index + closing[0].length, "source/mdx", "说明部分的结束行 --- 后面还有别的字", "结束行只写 ---；以 --- 开头的值加双引号");
  }

  let head = "";
  const deny = (): never => {
    throw new Error("front matter is YAML only");
  };
  const engines = { yaml: (raw: string): object => ((head = raw), {}), json: deny, javascript: deny };
  const content = tools().matter(text, { engines: engines as never, language: "yaml" }).content;
  const headAt = text.indexOf(head, opening[0].length);
  const parsed = parseYaml(source, head.replace(/\r$/, ""), headAt);

  const bodyAt = text.length - content.length;
  const blank = text.slice(0, bodyAt).replace(/[^\n]/g, " ");
  const diagnostics = [...parsed.diagnostics];
  const deep = tooDeep.exec(content);
  if (deep) {
    const at = bodyAt + deep.index;
    diagnostics.push(problem(source, at, at + deep[0].length, "source/mdx", ...tooDeepWords));
    return { value: parsed.value, positions: parsed.positions, body: undefined, diagnostics };
  }
  let body: Root | undefined;
  try {
    body = tools().parser.parse(blank + content) as Root;
    const found = guard(source, body);
    if (found.length > 0) body = undefined;
    else unlinkBareAddresses(body);
    diagnostics.push(...found);
  } catch (error) {
    const { reason } = error as MdxError;
    if (error instanceof RangeError) diagnostics.push(problem(source, bodyAt, bodyAt + 1, "source/mdx", ...tooDeepWords));
    else if (reason !== undefined) diagnostics.push(mdxProblem(source, bodyAt, error as MdxError));
    else throw error;
  }
  return { value: parsed.value, positions: parsed.positions, body, diagnostics };
}
