/** A content folder → the project: read → parse → link → check. Every problem of every file in one run. */
import { parseContent } from "./parse.ts";
import { linkContent, type Catalog } from "./catalog.ts";
import { collections } from "./collections/index.ts";
import { sortDiagnostics, type Diagnostic, type Summary } from "./diagnostics/index.ts";
import { checkRules } from "./rules/check.ts";
import { rules } from "./rules/index.ts";
import type { ParseMemory } from "./remembered.ts";
import { lineText, readContentFolder } from "./source/index.ts";

export interface ProjectOptions {
  /** A release may have no open work: sample data, placeholders, missing scans, unanswered clauses are errors. */
  readonly release?: boolean;
  /** YYYY-MM-DD for which lateness is told, instead of content's own reporting date. */
  readonly today?: string | undefined;
  /** Remembers parsed files between runs. */
  readonly memory?: ParseMemory;
}

export interface Project {
  readonly folder: string;
  readonly release: boolean;
  readonly catalog: Catalog;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  /** Line of a content file, for code frames. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** Never throws for what an author did; an exception is a fault of the program. */
export function loadProject(folder: string, options: ProjectOptions = {}): Project {
  const read = readContentFolder(folder);
  const parsed = parseContent(read.files, { memory: options.memory, unread: read.unread });
  const linked = linkContent(parsed.entries, read.attachments, parsed.incomplete);
  const found = checkRules(linked.catalog, rules, options.today);
  const diagnostics = [...read.diagnostics, ...parsed.diagnostics, ...withoutContract(linked.catalog, read.shown), ...linked.diagnostics, ...found];
  const files = new Map(read.files.map((file) => [file.file, file]));
  return withDiagnostics({
    folder,
    release: options.release === true,
    catalog: linked.catalog,
    diagnostics: [],
    summary: { errors: 0, warnings: 0, entries: linked.catalog.entries.length, rules: rules.length },
    lineOf: (file, line) => {
      const source = files.get(file);
      return source ? lineText(source, line) : undefined;
    },
  }, diagnostics);
}

/** The project with more diagnostics: sorted, counted, open work as errors in a release. */
export function withDiagnostics(project: Project, more: readonly Diagnostic[]): Project {
  const diagnostics = sortDiagnostics([
    ...project.diagnostics, ...more.map((d) => (project.release && d.open ? { ...d, severity: "error" as const } : d)),
  ]);
  const count = (severity: Diagnostic["severity"]): number => diagnostics.filter((d) => d.severity === severity).length;
  return { ...project, diagnostics, summary: { ...project.summary, errors: count("error"), warnings: count("warning") } };
}

/** Nothing can be checked against a contract that is not there. */
function withoutContract(catalog: Catalog, shown: string): Diagnostic[] {
  if (catalog.one("contract") || catalog.incomplete.has("contract")) return [];
  const file = `${shown}/${collections.contract.files.join("")}`;
  return [{
    file, line: 1, column: 1, endLine: 1, endColumn: 1, rule: "source/file", severity: "error", clause: "", related: [],
    message: `没有合同文件“${file}”`, help: "每份内容都从它开始：写上各方、日期、金额和限值；或用 --content 指定存放合同内容的文件夹",
  }];
}
