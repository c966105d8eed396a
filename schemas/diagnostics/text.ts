/** Diagnostics as lines for a terminal, with the line of the file and a mark under the span. */
import type { Diagnostic, OpenWork, Place } from "./diagnostic.ts";

export interface TextOptions {
  /** Lines of a file, for the code frame; undefined leaves the frame out. */
  readonly lineOf?: (file: string, line: number) => string | undefined;
  /** Show every piece of open work instead of one line a group and file. */
  readonly all?: boolean;
}

const severityWord = { error: "错误", warning: "警告" } as const;

export const openWorkWord: Record<OpenWork, string> = {
  sample: "示例数据",
  placeholder: "待填写",
  scan: "缺扫描件",
  unanswered: "未响应条款",
};

/** One block a diagnostic: place, severity, message, frame, reason, help. Open work of a draft is summed up a line a file. */
export function renderText(diagnostics: readonly Diagnostic[], options: TextOptions = {}): string {
  const grouped = (d: Diagnostic): boolean => !options.all && d.severity === "warning" && d.open !== undefined;
  const blocks = diagnostics.filter((d) => !grouped(d)).map((d) => block(d, options));
  const summary = openWorkLines(diagnostics.filter(grouped)).join("");
  return [...blocks, summary].filter(Boolean).join("\n");
}

function block(d: Diagnostic, { lineOf }: TextOptions): string {
  const lines = [`${place(d)} ${severityWord[d.severity]} ${printable(d.message)}  [${d.rule}]`];
  const code = lineOf?.(d.file, d.line);
  if (code !== undefined) lines.push(...frame(d, code));
  if (d.clause) lines.push(`    依据：${d.clause}`);
  if (d.help) lines.push(`    怎么改：${printable(d.help)}`);
  for (const r of d.related) lines.push(`    另见 ${place(r)} ${printable(r.message)}`);
  return lines.join("\n") + "\n";
}

const place = (at: Place): string => `${printable(at.file)}:${at.line}:${at.column}`;

/** The frame shows at most 100 characters around the span, so that a line of a thousand stays readable. */
function frame(place: Place, code: string): string[] {
  const at = place.column - 1;
  const from = at <= 40 ? 0 : wholeCharacter(code, at - 40);
  const to = wholeCharacter(code, from + 100);
  const end = place.endLine === place.line ? place.endColumn - 1 : code.length;
  const gutter = String(place.line);
  const before = (from > 0 ? "…" : "") + printable(code.slice(from, at));
  const marked = printable(code.slice(at, Math.min(end, to)));
  return [
    `    ${gutter} | ${from > 0 ? "…" : ""}${printable(code.slice(from, to))}${to < code.length ? "…" : ""}`,
    `    ${" ".repeat(gutter.length)} | ${" ".repeat(columns(before))}${"^".repeat(Math.max(1, columns(marked)))}`,
  ];
}

/** An index that does not cut a surrogate pair in two. */
const wholeCharacter = (text: string, index: number): number => (/[\udc00-\udfff]/.test(text[index] ?? "") && /[\ud800-\udbff]/.test(text[index - 1] ?? "") ? index - 1 : index);

/** A terminal obeys control characters: each becomes a visible sign of one column, a tab a space. */
const printable = (text: string): string => text.replaceAll("\t", " ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd");

/** Columns that a text takes on a terminal: CJK, full-width characters and emoji take two, combining marks none. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Mn}|\p{Me}|[\u200b-\u200f\ufe00-\ufe0f]/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function openWorkLines(diagnostics: readonly Diagnostic[]): string[] {
  const counts = new Map<string, number>();
  for (const d of diagnostics) {
    const key = `${d.open as OpenWork}\n${d.file}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort().map(([key, count]) => {
    const [open, file] = key.split("\n") as [OpenWork, string];
    return `${printable(file)} 警告 ${openWorkWord[open]} ${count} 处（发布版不允许；--all 逐条列出）\n`;
  });
}
