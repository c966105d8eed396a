/** What the builder hands to the pages: the border between Node's own modules and the bundle that Astro makes of the pages. */
import type { Drawing } from "../../generators/values/drawing.ts";
import type { Audience, CollectionName, Diagnostic, Model, Project } from "../../schemas/index.ts";

/** A file that a reader of a site may take along. */
export interface Download {
  /** Id of the deliverable. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what the file is for. */
  readonly what: string;
  readonly audience: Audience;
  /** DOCX, XLSX, PDF, ZIP, ICS. */
  readonly format: string;
  /** Relative to the site's root: `files/维护对象清单.xlsx`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sm3: string;
}

/** A piece of content that breaks a rule, and what the rule says to it. */
export interface RuleExample {
  readonly content: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

export interface SitesInput {
  readonly project: Project;
  readonly collections: readonly CollectionName[];
  /** What each reader may see. */
  readonly models: Readonly<Record<Audience, Model>>;
  /** All problems; their files are relative to the folder above the content. Shown to the bid team alone. */
  readonly diagnostics: readonly Diagnostic[];
  readonly downloads: readonly Download[];
  readonly examples: Readonly<Record<string, RuleExample>>;
  /** Drawings of the diagrams in prose, by their code. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Absolute path of the styles, scripts and fonts that each site gets a copy of. */
  readonly publicFolder: string;
}

const key = Symbol.for("tenderbook.sites");
const shared = globalThis as { [key]?: SitesInput };

export function giveInput(input: SitesInput): void {
  shared[key] = input;
}

export function takeInput(): SitesInput {
  const input = shared[key];
  if (!input) throw new Error("pages are built without input: call giveInput first");
  return input;
}
