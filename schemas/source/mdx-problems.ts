/** What the MDX parser stumbled over → a diagnostic at the sign that is wrong, in the words of a bid team. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { offsetAt, type SourceText } from "./positions.ts";
import { problem } from "./problem.ts";

/** The message that the MDX parser throws: vfile-message's public fields. */
export interface MdxError {
  readonly reason?: string;
  readonly ruleId?: string;
  readonly place?: { offset?: number; start?: { offset?: number } } | undefined;
}

type Words = readonly [message: string, help: string];

export const braces: Words = ["正文里的花括号 { } 会被当成程序", "要显示花括号时写成 \\{ 和 \\}；要引用合同里的数用 <Fact id=\"…\" />"];
const lessThan: Words = ["正文里的小于号 < 会被当成标签的开头", "写成 &lt;，或改用中文“小于”，例如“CPU 小于 80%”"];
const comment: Words = ["正文里不写 HTML 注释", "删去注释；要留下的话写进 YAML 里以 # 开头的注释"];
const address: Words = ["尖括号里的网址会被当成标签", "写成 [文字](网址)，或去掉尖括号"];
const quotes: Words = ["标签的属性值没有加引号", "写成 <View id=\"…\" />"];
const unpaired: Words = ["标签没有成对，或写在段落中间断开了", "单个标签写成 <View id=\"…\" />，以 /> 结束；要显示小于号写成 &lt;"];
const other: Words = ["正文的标签写法不对", "检查这一处的 < > { }；要原样显示时写成 &lt; 和 \\{"];

/** @param bodyAt offset of the prose in the file */
export function mdxProblem(source: SourceText, bodyAt: number, error: MdxError): Diagnostic {
  const { text } = source;
  const reason = error.reason ?? "";
  const from = Math.min(error.place?.offset ?? error.place?.start?.offset ?? bodyAt, Math.max(0, text.length - 1));
  const at = (offset: number, words: Words): Diagnostic => problem(source, offset, offset + 1, "source/mdx", ...words);
  const bracket = text.lastIndexOf("<", from);
  const opening = bracket < bodyAt ? from : bracket;

  if (/acorn|expression/i.test(`${error.ruleId ?? ""}${reason}`)) return at(braceOf(text, bodyAt, from), braces);
  if (/before attribute value/.test(reason)) return at(from, quotes);
  if (/create a link in MDX/.test(reason) || /^<[a-z][a-z0-9+.-]*:/i.test(text.slice(opening, opening + 40))) return at(opening, address);
  if (text.startsWith("<!--", opening)) return at(opening, comment);
  const tag = /^(?:Expected|Unexpected).*tag.*?\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (tag) {
    const named = offsetAt(source, Number(tag[1]), Number(tag[2]));
    // A tag may not be closed because it never was one: `CPU <阈值`.
    return at(named, /^<\/?[a-z]/i.test(text.slice(named, named + 3)) ? unpaired : lessThan);
  }
  if (/before name|in name|after `<`|closing tag/.test(reason)) return at(opening, /^<\/?[a-z]/i.test(text.slice(opening, opening + 3)) ? unpaired : lessThan);
  return /tag|end of file/i.test(reason) ? at(opening, unpaired) : at(from, other);
}

/** The brace that is never closed is found at the end of the text: the last one before it is shown. */
function braceOf(text: string, bodyAt: number, from: number): number {
  const brace = text.lastIndexOf("{", from);
  return brace < bodyAt ? from : brace;
}
