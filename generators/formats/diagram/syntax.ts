/** What mermaid's parsers throw → the line where the code cannot be read, and words for it. */
import { diagramWord } from "../../values/fence.ts";
import type { Prepared } from "./prepare.ts";

export interface SyntaxProblem {
  /** Line of the code from 1. */
  readonly line: number;
  /** What the line has there; without it the whole line is meant. */
  readonly words: string | undefined;
  readonly message: string;
  readonly help: string;
}

/** Where a parser stopped, by the lines that it saw. */
interface Stop {
  readonly line: number;
  readonly words?: string | undefined;
}

/** Jison's errors. A token that ends a line or the code is told where the token before it began. */
interface JisonHash {
  readonly text: string;
  readonly token: string | number | null;
  readonly line: number | string;
  readonly loc?: { readonly first_line: number; readonly last_line: number };
}

/** Langium's errors: what the lexer skipped, and the tokens that did not fit. */
interface LangiumResult {
  readonly lexerErrors: readonly { readonly line?: number; readonly offset: number; readonly length: number }[];
  readonly parserErrors: readonly { readonly token: { readonly image: string; readonly startLine?: number } }[];
}

export function readProblem(error: unknown, { code, lineOf }: Prepared): SyntaxProblem {
  const { message, hash, result } = error as Error & { readonly hash?: JisonHash; readonly result?: LangiumResult };
  const lines = code.split("\n");
  const known = semantic(message);
  const stop = known ? stopAt(lines, known.words) : result ? langiumStop(result, code) : hash ? jisonStop(hash) : stopAt(lines, "");
  let line = Math.min(Math.max(1, stop.line), lines.length);
  while (line > 1 && lines[line - 1]?.trim() === "") line -= 1;
  const words = stop.words && lines[line - 1]?.includes(stop.words) ? stop.words : undefined;
  return {
    line: lineOf(line), words,
    message: known?.message ?? (words ? `图的这一行读不懂，停在“${words}”` : "图的这一行读不懂"),
    help: known?.help ?? samples[diagramWord(code)] ?? "检查箭头和括号是否成对",
  };
}

const links = "连线写成 甲[文字] --> 乙[文字]，subgraph 以单独一行 end 结束；文字里有括号、引号或单词 end 时，用双引号括起整段文字";
const samples: Readonly<Record<string, string>> = {
  flowchart: links,
  gantt: "任务写成“名称 :编号, 2025-03-01, 5d”",
  graph: links,
  mindmap: "每个节点一行，用缩进分层；文字里有括号时，用双引号括起整段文字",
  pie: "每行写成“\"名称\" : 数值”，名称用半角双引号括起",
  quadrantChart: "点写成“名称: [0.3, 0.6]”，两个数都在 0 和 1 之间",
  sequenceDiagram: "消息写成“甲->>乙: 说明”，loop、alt、opt 以单独一行 end 结束",
  "stateDiagram-v2": "转换写成“甲 --> 乙: 说明”，状态里的花括号要成对",
  timeline: "每行写成“时间 : 事件 : 事件”",
};

function jisonStop({ text, token, line, loc }: JisonHash): Stop {
  const words = text.trim();
  const ends = token === 1 || token === "EOF" || token === "NL" || token === "NEWLINE" || words === "";
  return loc ? { line: ends ? loc.first_line : loc.last_line, words: ends ? undefined : words } : { line: Number(line) + 1 };
}

function langiumStop({ lexerErrors: [skipped], parserErrors }: LangiumResult, code: string): Stop {
  if (skipped) return { line: skipped.line ?? 1, words: code.slice(skipped.offset, skipped.offset + skipped.length).trim() };
  const token = parserErrors[0]?.token;
  return { line: token?.startLine || Number.POSITIVE_INFINITY, words: token?.image.trim() };
}

/** The last line that has the words: what was defined twice or too late stands there. */
function stopAt(lines: readonly string[], words: string): Stop {
  const at = words === "" ? -1 : lines.findLastIndex((line) => line.includes(words));
  return { line: at + 1, words };
}

interface Semantic {
  readonly words: string;
  readonly message: string;
  readonly help: string;
}

/** Code that the grammar allows and the diagram does not. */
function semantic(message: string): Semantic | undefined {
  const [, date] = /^Invalid date: ?(.+)$/.exec(message) ?? [];
  if (date) return { words: date, message: `没有“${date}”这一天，或写法与 dateFormat 不同`, help: "日期写成 2025-03-01，并在 gantt 下面写 dateFormat YYYY-MM-DD" };
  const [, idle] = /inactivate an inactive participant \((.+)\)/.exec(message) ?? [];
  if (idle) return { words: idle, message: `“${idle}”没有激活就停用`, help: "deactivate 之前要有同一参与者的 activate" };
  const [, root] = /only one root.*\("(.+)"\)/.exec(message) ?? [];
  if (root) return { words: root, message: `思维导图有第二个根“${root}”`, help: "根只有一个，其余节点缩进到它的下面" };
  const [, slice] = /^"(.+)" has invalid value/.exec(message) ?? [];
  if (slice) return { words: slice, message: `“${slice}”的数值不能画`, help: "饼图的数值写 0 或更大的数" };
  return undefined;
}

/** A task of a Gantt chart, as mermaid reads it. */
export interface Task {
  readonly task: string;
  readonly startTime: Date;
  readonly endTime: Date;
  readonly milestone: boolean;
}

/** Mermaid draws a task that it cannot place at the present day, and one whose length it cannot read without length, and says nothing. */
export function taskProblem(tasks: readonly Task[], now: number, { code, lineOf }: Prepared): SyntaxProblem | undefined {
  for (const { task, startTime, endTime, milestone } of tasks) {
    const name = task.trim();
    const unplaced = startTime.getTime() === now;
    if (!unplaced && (milestone || endTime > startTime)) continue;
    const { line } = stopAt(code.split("\n"), name);
    return {
      line: lineOf(Math.max(1, line)), words: name,
      message: unplaced ? `任务“${name}”的开始时间不知道` : `任务“${name}”没有长度`,
      help: unplaced ? "写开始日期，或写 after 和前面一个任务的编号" : "长度写成 5d（天）、2w（周）、3M（月），或写结束日期；没有长度的是里程碑，写 milestone",
    };
  }
  return undefined;
}
