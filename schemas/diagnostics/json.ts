/** Diagnostics as JSON, for programs; one object, stable key order. */
import type { Diagnostic, RelatedPlace } from "./diagnostic.ts";

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly entries: number;
  readonly rules: number;
}

export function renderJson(diagnostics: readonly Diagnostic[], summary: Summary): string {
  return JSON.stringify({ diagnostics: diagnostics.map(plain), summary }, null, 2) + "\n";
}

function plain(d: Diagnostic): Record<string, unknown> {
  const { rule, severity, message, help, clause, file, line, column, endLine, endColumn, related, open } = d;
  return {
    rule, severity, message, help, clause, file, line, column, endLine, endColumn,
    related: related.map((r: RelatedPlace) => ({
      file: r.file, line: r.line, column: r.column, endLine: r.endLine, endColumn: r.endColumn, message: r.message,
    })),
    ...(open ? { open } : {}),
  };
}
