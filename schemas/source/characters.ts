/** The text of a file → the characters that no content file may hold, because people do not see them and programs stumble over them. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "./problem.ts";
import type { SourceText } from "./positions.ts";

/** Above this a line is not written by people; a cell of Excel holds 32,767 characters. */
const longestLine = 20_000;
const enough = 20;

/** Line breaks of old Macs, control characters, invisible and direction marks, the mark of a garbled character. */
const unwanted = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd-\uffff]/g;

/** Problems of the text in order, twenty at most; a file that has one is not read further. */
export function checkCharacters(source: SourceText): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { 0: character, index } of source.text.matchAll(unwanted)) {
    if (found.length === enough) break;
    found.push(problem(source, index, index + 1, "source/text", ...explain(character)));
    if (character === "\r") break;
  }
  for (const { 0: line, index } of source.text.matchAll(/[^\r\n]+/g)) {
    if (line.length <= longestLine) continue;
    found.push(problem(source, index, index + 1, "source/text", `这一行有 ${line.length} 字，最多 ${longestLine} 字`, "检查是否粘贴错了内容；长文字用“|”分成几行"));
    if (found.length >= enough) break;
  }
  return found;
}

function explain(character: string): [message: string, help: string] {
  if (character === "\r") return ["换行用的是老式的 CR，读出来会连成一行", "在编辑器右下角把换行符改成 LF 再保存"];
  if (character === "\ufffd") return ["这里有乱码字符“\ufffd”，原来的字已经丢了", "对照原件重新键入这个字"];
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return [`这里有看不见的字符 U+${code}`, "删去这一处后重新键入；多半是从网页或 PDF 粘贴带来的"];
}
