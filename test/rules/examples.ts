/** A rule's table → the example that its page shows: the part of a file that is wrong, and what is told of it. */
import type { Told } from "../support/rule-tester.ts";
import { catalogOf, readMarks, runRule, type RuleCases } from "../support/rule-tester.ts";

export interface RuleExample {
  /** The entry around the mark, at most twelve lines; … stands for lines that are left out. */
  readonly content: string;
  /** Line and column of the mark in `content`, from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

const mostLines = 12;
/** Lines on either side of the mark, where the entry is longer than that. */
const around = 3;

/** One example a rule, made from the first invalid case of its table, by rule id. */
export function ruleExamples(tables: readonly RuleCases[]): Record<string, RuleExample> {
  const examples = tables.map(({ rule, invalid: [first] }): [string, RuleExample] => {
    if (!first) throw new Error(`${rule.id} has no invalid case`);
    const { files } = readMarks(first.content);
    const [told] = runRule(rule, catalogOf(files, first.attachments), files);
    const text = files.find(({ file }) => file === told?.file)?.text;
    if (!told || text === undefined) throw new Error(`${rule.id} tells nothing of its first invalid case`);
    return [rule.id, example(text, told)];
  });
  return Object.fromEntries(examples.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The file as it is committed. */
export const examplesText = (tables: readonly RuleCases[]): string => `${JSON.stringify(ruleExamples(tables), null, 2)}\n`;

function example(text: string, { line, column, message, help }: Told): RuleExample {
  const lines = text.trimEnd().split("\n");
  const shown = linesAround(lines, line - 1);
  const content: string[] = [];
  let at = 0;
  shown.forEach((index, place) => {
    if (place > 0 && index !== (shown[place - 1] as number) + 1) content.push(`${" ".repeat(indentOf(lines[index] ?? ""))}…`);
    content.push(lines[index] ?? "");
    if (index === line - 1) at = content.length;
  });
  return { content: content.join("\n"), line: at, column, message, help };
}

/** Indices of the lines to show, in order: the whole entry, or what stands above the mark and as much around it as fits. */
function linesAround(lines: readonly string[], mark: number): number[] {
  let start = mark;
  while (start > 0 && !/^(- |---)/.test(lines[start] ?? "")) start -= 1;
  if (lines[start] === "---") start += 1;
  let end = mark + 1;
  while (end < lines.length && !/^(- |---)/.test(lines[end] ?? "")) end += 1;
  while (lines[start] === "") start += 1;
  if (end - start <= mostLines) return Array.from({ length: end - start }, (_, index) => start + index);

  const named = lines.findIndex((line, index) => index > start && index < end && /^ {0,2}(name|title|project): /.test(line));
  let kept = new Set([start, ...(named < 0 ? [] : [named]), ...withParents(lines, start, mark)]);
  for (let far = 1; far <= around; far += 1) {
    for (const index of [mark - far, mark + far]) {
      if (index < start || index >= end) continue;
      const more = new Set([...kept, ...withParents(lines, start, index)]);
      if (height(more) > mostLines) return inOrder(kept);
      kept = more;
    }
  }
  return inOrder(kept);
}

/** A line and those that it stands under, down to the first line of the entry. */
function withParents(lines: readonly string[], start: number, line: number): number[] {
  const result = [line];
  let indent = indentOf(lines[line] ?? "");
  for (let index = line - 1; index > start; index -= 1) {
    const own = indentOf(lines[index] ?? "");
    if (own >= indent) continue;
    result.push(index);
    indent = own;
  }
  return result;
}

const inOrder = (indices: ReadonlySet<number>): number[] => [...indices].sort((a, b) => a - b);

/** Lines that the shown ones take, with a line for each gap. */
const height = (indices: ReadonlySet<number>): number => {
  const sorted = inOrder(indices);
  return sorted.length + sorted.filter((index, place) => place > 0 && index !== (sorted[place - 1] as number) + 1).length;
};

/** Depth of a line; the dash of a list item belongs to it. */
const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
