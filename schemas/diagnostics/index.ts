/** Diagnostics: the type and its four renderings. */
export { sortDiagnostics } from "./diagnostic.ts";
export type { Diagnostic, OpenWork, Place, RelatedPlace, Severity } from "./diagnostic.ts";
export { openWorkWord, renderText } from "./text.ts";
export type { TextOptions } from "./text.ts";
export { renderJson } from "./json.ts";
export type { Summary } from "./json.ts";
export { renderSarif } from "./sarif.ts";
export type { SarifRule } from "./sarif.ts";
export { renderGithub } from "./github.ts";
