/** How much is still open, by kind. */
import type { Diagnostic, OpenWork } from "../diagnostics/index.ts";

export type OpenWorkCounts = Readonly<Record<OpenWork, number>>;

export function openWorkCounts(diagnostics: readonly Diagnostic[]): OpenWorkCounts {
  const counts: Record<OpenWork, number> = { sample: 0, placeholder: 0, scan: 0, unanswered: 0 };
  for (const { open } of diagnostics) if (open) counts[open] += 1;
  return counts;
}
