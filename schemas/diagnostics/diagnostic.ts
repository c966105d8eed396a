/** The one form in which anything wrong with content is told: where, what, why, what to do. */

export type Severity = "error" | "warning";

/** A span of a file; lines and columns count from 1, the end is exclusive, columns count UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface RelatedPlace extends Place {
  readonly message: string;
}

export interface Diagnostic extends Place {
  /** `domain/what` of a rule, or `source/…`, `schema/…`, `catalog/…` for reading, typing and linking. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the values. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
  /** Where the requirement stands, in words: “第六章 八”. */
  readonly clause: string;
  readonly related: readonly RelatedPlace[];
  /** Open work that a draft may have and a release may not: sample data, placeholders, missing scans, unanswered clauses. */
  readonly open?: OpenWork;
}

export type OpenWork = "sample" | "placeholder" | "scan" | "unanswered";

/** By file, then place, then rule: the order in which one would mend them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
