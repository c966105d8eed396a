/** Diagnostics as workflow commands, which GitHub shows beside the changed lines. */
import type { Diagnostic } from "./diagnostic.ts";

export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((d) => {
    const at = `file=${property(d.file)},line=${d.line},col=${d.column},endLine=${d.endLine},endColumn=${d.endColumn},title=${property(d.rule)}`;
    return `::${d.severity} ${at}::${data([d.message, d.clause && `依据：${d.clause}`, d.help].filter(Boolean).join(" "))}\n`;
  }).join("");
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
