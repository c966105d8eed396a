/** What the YAML parser stumbled over → a span and words: what is wrong, what to do. */
import type { YAMLError } from "yaml";

export interface YamlProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
}

type Words = readonly [message: string, help: string];

export const tooDeep: Words = ["YAML 嵌套太深，读不了", "内容不需要这么多层的缩进或括号，检查是否粘贴错了文件"];
export const fullWidthColon: Words = ["字段名后面用了全角冒号“：”", "改成半角冒号加一个空格，例如 name: 张三"];
export const noSpaceAfterColon: Words = ["字段名的冒号后面少了空格", "冒号后加一个空格，例如 name: 张三"];

const tab: Words = ["缩进用了制表符（Tab）", "改用空格缩进，每层两个空格"];
const indent: Words = ["缩进对不上", "同一层的字段左边要对齐，下一层多两个空格"];
const tooFarIn: Words = ["下一行缩进多了，成了这个值的一部分", "同一层的字段左边要对齐；值里有冒号加空格时，给整个值加双引号"];
const noValue: Words = ["字段名后面少了冒号和空格", "写成“字段名: 值”；要接在上一行后面的文字多缩进两个空格"];
const noQuote: Words = ["引号没有合上", "在值的末尾补上引号；引号是值的一部分时，整个值换用另一种引号括起"];
const noBracket: Words = ["括号没有合上", "补上 ] 或 }；以括号开头的文字加双引号"];

const byCode: Readonly<Record<string, Words>> = {
  RESOURCE_EXHAUSTION: tooDeep,
  DUPLICATE_KEY: ["同一个字段写了两遍", "留下对的一个，删去另一个；YAML 会悄悄用后一个"],
  TAB_AS_INDENT: tab,
  BAD_INDENT: indent,
  BAD_ALIAS: ["这里用了 YAML 别名或锚点", "内容不用锚点和别名：把值照写一遍；以 * 或 & 开头的文字加双引号"],
  TAG_RESOLVE_FAILED: ["这里用了 YAML 标签（! 开头）", "内容里不写标签，更不执行代码；以 ! 开头的文字加双引号"],
  MISSING_CHAR: ["少了引号、逗号或括号", "检查这一处的引号和括号是否成对，列表各项之间是否有逗号"],
  MULTILINE_IMPLICIT_KEY: ["字段名写到了下一行，或冒号后少了空格", "冒号后加一个空格；值有几行时用“|”另起一行"],
  KEY_OVER_1024_CHARS: ["字段名太长", "检查冒号的位置；文字里有冒号加空格时，给整个值加双引号"],
  BLOCK_AS_IMPLICIT_KEY: ["同一行里有两个“: ”", "值里有冒号加空格时，给整个值加双引号"],
  UNEXPECTED_TOKEN: ["这里有多余的字符", "检查上一行的引号、括号和缩进；以特殊字符开头的文字加双引号"],
  BAD_SCALAR_START: ["值不能以这个字符开头", "给整个值加双引号"],
  MULTIPLE_DOCS: ["一个文件里有两份 YAML（中间有 --- 或 ...）", "拆成两个文件，或删去 --- 和 ..."],
  BAD_DQ_ESCAPE: ["双引号里的反斜杠写法不对", "反斜杠写成 \\\\，或改用单引号"],
};
const unknown: Words = ["YAML 写法不对，读不下去", "检查这一行的缩进、冒号、引号和括号"];

/**
 * One slip makes the parser stumble again and again: the first problem of a line tells it, and twenty lines are enough.
 * @param openings offset of the end of a quoted scalar → offset of its opening quote
 */
export function yamlProblems(errors: readonly YAMLError[], yaml: string, openings: ReadonlyMap<number, number>): YamlProblem[] {
  const first = new Map<number, YamlProblem>();
  let lost = false;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    // Once the parser is outside of the document, everything that follows is unexpected.
    const outside = /at node end|in YAML stream/.test(error.message);
    if (outside && lost) continue;
    lost ||= outside;
    const [from, to] = spanOf(error, openings);
    const lineStart = yaml.lastIndexOf("\n", from - 1) + 1;
    if (first.size === 20 || first.has(lineStart)) continue;
    const line = lineAt(yaml, lineStart);
    const words = wordsOf(error, line, from - lineStart);
    const [start, end] = narrowed(words, line, from - lineStart, to - lineStart);
    first.set(lineStart, { start: lineStart + start, end: lineStart + end, message: words[0], help: words[1] });
    if (error.code === "RESOURCE_EXHAUSTION") break;
  }
  return [...first.values()];
}

const lineAt = (yaml: string, start: number): string => /[^\r\n]*/.exec(yaml.slice(start, start + 2000))?.[0] ?? "";

/** A quote that is never closed is found at the end of the file; what to edit is its opening. */
function spanOf(error: YAMLError, openings: ReadonlyMap<number, number>): [number, number] {
  const opening = /^Missing closing .quote/.test(error.message) ? openings.get(error.pos[0]) : undefined;
  return opening === undefined ? [error.pos[0], error.pos[1]] : [opening, opening + 1];
}

/** What to edit of a span: the colon that is wrong, else what of the span stands on its first line, without blanks before it. */
function narrowed(words: Words, line: string, start: number, end: number): [number, number] {
  const colon = words === fullWidthColon ? line.indexOf("：") : words === noSpaceAfterColon ? line.indexOf(":") : -1;
  if (colon >= 0) return [colon, colon + 1];
  const blanks = words === tab ? 0 : (/^ */.exec(line.slice(start))?.[0].length ?? 0);
  const from = start + blanks < line.length ? start + blanks : start;
  return [from, Math.max(from, Math.min(end, line.length))];
}

function wordsOf({ code, message }: YAMLError, line: string, column: number): Words {
  if (code === "DUPLICATE_KEY" || code === "RESOURCE_EXHAUSTION") return byCode[code] as Words;
  if (/^ *\t/.test(line) && column <= (/^\s*/.exec(line)?.[0].length ?? 0)) return tab;
  if (/^[^:"'#]*：/.test(line)) return fullWidthColon;
  if (/^[ -]*[\w-]+:[^\s:/]/.test(line) && (code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR")) return noSpaceAfterColon;
  if (/^Tags and anchors must be separated/.test(message)) return byCode[line[column - 1] === "!" ? "TAG_RESOLVE_FAILED" : "BAD_ALIAS"] as Words;
  if (/^Missing closing .quote/.test(message)) return noQuote;
  if (/must (be sufficiently indented and )?end with a/.test(message)) return noBracket;
  if (/^Sequence item without|^All (mapping|sequence) items/.test(message)) return indent;
  if (/^Implicit map keys need to be followed/.test(message)) return noValue;
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !/[:?](\s|$)/.test(line.slice(column))) return tooFarIn;
  return byCode[code] ?? unknown;
}
