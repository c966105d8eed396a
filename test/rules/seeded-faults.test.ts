/** The shipped content with one slip in it: the slip is told where it was made, and nothing else is. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { linkContent } from "../../schemas/catalog.ts";
import type { Diagnostic } from "../../schemas/diagnostics/index.ts";
import { parseContent, type ParsedContent } from "../../schemas/parse.ts";
import { loadProject } from "../../schemas/project.ts";
import { checkRules } from "../../schemas/rules/check.ts";
import { rules } from "../../schemas/rules/index.ts";
import { lineText, readContentFolder, type ContentFile } from "../../schemas/source/index.ts";
import { bidFaults } from "./seeded-faults-bid.ts";
import { faults, type Fault, type FaultError } from "./seeded-faults.ts";

const folder = join(import.meta.dirname, "../../content");
const read = readContentFolder(folder);
const fileAt = (path: string): ContentFile => {
  const file = read.files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`content has no ${path}`);
  return file;
};

/** A file is parsed by itself, so that only the one that was edited is parsed again. */
const parsed = new Map<ContentFile, ParsedContent>();
function errorsOf(files: readonly ContentFile[]): Diagnostic[] {
  const parts = files.map((file) => {
    const part = parsed.get(file) ?? parseContent([file]);
    parsed.set(file, part);
    return part;
  });
  const linked = linkContent(parts.flatMap(({ entries }) => entries), read.attachments, new Set(parts.flatMap(({ incomplete }) => [...incomplete])));
  const all = [...parts.flatMap(({ diagnostics }) => diagnostics), ...linked.diagnostics, ...checkRules(linked.catalog, rules)];
  return all.filter(({ severity }) => severity === "error");
}

/** The file with the one place that `find` names replaced, and the line of the edit. */
function withFault(fault: Fault): { readonly file: ContentFile; readonly line: number } {
  const before = fileAt(fault.path);
  const find = typeof fault.find === "string" ? fault.find : before.text.slice(before.text.indexOf(fault.find.from), before.text.indexOf(fault.find.to));
  const parts = before.text.split(find);
  if (find === "" || parts.length !== 2) throw new Error(`${fault.path} has “${find}” ${parts.length - 1} times, not once`);
  const text = parts.join(fault.put);
  let at = 0;
  while (text[at] === before.text[at]) at += 1;
  return { file: { ...before, text }, line: text.slice(0, at).split("\n").length };
}

function lineBelow(file: ContentFile, below: string, line: string): number {
  const [above, rest, ...more] = file.text.split(below);
  const at = rest?.indexOf(line) ?? -1;
  if (above === undefined || rest === undefined || more.length > 0 || at < 0) throw new Error(`${file.path} has no “${line}” below one “${below.trim()}”`);
  return (above + below + rest.slice(0, at)).split("\n").length;
}

const key = ({ rule, file, message }: Diagnostic): string => `${rule} ${file} ${message}`;
let known: ReadonlySet<string>;
beforeAll(() => {
  known = new Set(errorsOf(read.files).map(key));
});

describe("the shipped content with one slip", () => {
  it("is read here as the program reads it", () => {
    const told = loadProject(folder).diagnostics.filter(({ severity }) => severity === "error");
    expect(told.map(key).sort()).toEqual([...known].sort());
  });

  it.each([...faults, ...bidFaults])("$name", (fault) => {
    const edited = withFault(fault);
    const files = read.files.map((file) => (file.path === fault.path ? edited.file : file));
    const told = errorsOf(files).filter((diagnostic) => !known.has(key(diagnostic)));
    const where = ({ rule, at }: FaultError): string => {
      const file = files.find(({ path }) => path === (at?.path ?? fault.path)) as ContentFile;
      return `${rule} ${file.file}:${at ? lineBelow(file, at.below, at.line) : edited.line}`;
    };
    expect(told.map(({ rule, file, line }) => `${rule} ${file}:${line}`).sort()).toEqual(fault.errors.map(where).sort());
    for (const { rule, says } of fault.errors) {
      const said = told.filter((diagnostic) => diagnostic.rule === rule).map(({ message, help }) => `${message}。${help}`);
      expect(said.join("\n")).toContain(says);
    }
    for (const { file, line, column, endColumn } of told) {
      const source = files.find((candidate) => candidate.file === file) as ContentFile;
      expect(lineText(source, line)?.slice(column - 1, endColumn - 1).trim()).not.toBe("");
    }
  });
});
