/** Diagnostics as SARIF 2.1.0, for code-review tools. */
import type { Diagnostic, Place } from "./diagnostic.ts";

export interface SarifRule {
  readonly id: string;
  readonly title: string;
}

export function renderSarif(diagnostics: readonly Diagnostic[], rules: readonly SarifRule[]): string {
  const used = new Set(diagnostics.map((d) => d.rule));
  const titles = new Map(rules.map((rule) => [rule.id, rule.title]));
  const run = {
    tool: {
      driver: {
        name: "tenderbook",
        rules: [...used].sort().map((id) => ({ id, shortDescription: { text: titles.get(id) ?? id } })),
      },
    },
    columnKind: "utf16CodeUnits",
    results: diagnostics.map((d) => ({
      ruleId: d.rule,
      level: d.severity,
      message: { text: [d.message, d.clause && `依据：${d.clause}`, d.help].filter(Boolean).join(" ") },
      locations: [location(d)],
      relatedLocations: d.related.map((r) => ({ ...location(r), message: { text: r.message } })),
    })),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return JSON.stringify(log, null, 2) + "\n";
}

function location(place: Place): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: place.file.split("/").map(encodeURIComponent).join("/") },
      region: { startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn },
    },
  };
}
