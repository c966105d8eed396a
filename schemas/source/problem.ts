/** A problem of reading: a diagnostic at a span of offsets. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeOf, type SourceText } from "./positions.ts";

export function problem(
  source: SourceText, start: number, end: number, rule: string, message: string, help: string,
): Diagnostic {
  return { ...placeOf(source, start, end), rule, severity: "error", message, help, clause: "", related: [] };
}
