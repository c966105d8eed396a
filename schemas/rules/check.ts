/** Runs the rules over the catalog and turns their reports into diagnostics. */
import { clauseLabel } from "../calc/clause-label.ts";
import { reportingDate } from "../calc/contract-time.ts";
import type { Catalog } from "../catalog.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { placeIn, placeOfWords, type Entry } from "../entry.ts";
import type { Path } from "../source/index.ts";
import type { Report, Rule } from "./rule.ts";

/** A rule whose collections are not whole is silent: what broke them is already told. `today`: instead of content's own reporting date. */
export function checkRules(catalog: Catalog, rules: readonly Rule[], today = reportingDate(catalog)): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.needs.some((name) => catalog.incomplete.has(name))) continue;
    rule.check({ catalog, today, report: (report) => diagnostics.push(diagnose(catalog, rule, report)) });
  }
  return diagnostics;
}

function diagnose(catalog: Catalog, rule: Rule, report: Report): Diagnostic {
  const message = rule.messages[report.message];
  if (!message) throw new Error(`rule ${rule.id} has no message ${report.message}`);
  const open = rule.severity === "error" || rule.severity === "warning" ? undefined : rule.severity;
  return {
    ...(report.place ?? place(report.entry, report.path, report.words)),
    rule: rule.id,
    severity: rule.severity === "error" ? "error" : "warning",
    message: fill(message.text, report.data),
    help: fill(message.help, report.data),
    clause: report.clause ? clauseLabel(catalog, report.clause) : "",
    related: (report.related ?? []).map((r) => ({ ...place(r.entry, r.path, r.words), message: r.message })),
    ...(open ? { open } : {}),
  };
}

const place = (entry: Entry, path: Path | undefined, words: string | undefined) =>
  words === undefined ? placeIn(entry, path) : placeOfWords(entry, path ?? [], words);

const fill = (template: string, data: Report["data"] = {}): string =>
  template.replace(/\{(\w+)\}/g, (whole, key: string) => (key in data ? String(data[key]) : whole));
