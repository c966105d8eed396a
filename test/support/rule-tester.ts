/** Runs a rule over the small content of a case and compares what it tells with the marks in that content. */
import { linkContent, type Catalog } from "../../schemas/catalog.ts";
import { collections, type CollectionName } from "../../schemas/collections/index.ts";
import type { Diagnostic, Place } from "../../schemas/diagnostics/index.ts";
import type { Entry } from "../../schemas/entry.ts";
import { parseContent } from "../../schemas/parse.ts";
import { checkRules } from "../../schemas/rules/check.ts";
import type { Rule } from "../../schemas/rules/rule.ts";
import { placeOf, type Attachment, type ContentFile } from "../../schemas/source/index.ts";
import { traverse } from "../../schemas/traverse.ts";
import type { Content } from "./content.ts";

/** What a rule is tested with. Marks in the content: «…» where it must report, ‹…› where it must show another place. */
export interface RuleCases {
  readonly rule: Rule;
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

export interface ValidCase {
  readonly name: string;
  readonly content: Content;
  /** Files in folders named `files`. */
  readonly attachments?: readonly Attachment[];
}

export interface InvalidCase extends ValidCase {
  /** One for each «…», in the order in which they stand; several for one span are marked ««…»». */
  readonly errors: readonly ExpectedError[];
}

export interface ExpectedError {
  /** Id of the message. */
  readonly message: string;
  /** The message as told, whole. */
  readonly text?: string;
  /** The help as told, whole. */
  readonly help?: string;
  /** The clause as told: its id, where the case holds no such clause. */
  readonly clause?: string;
}

/** A diagnostic with the id of its message. */
export type Told = Diagnostic & { readonly messageId: string };

/** The content of a case without marks, and where the marks stood. */
export interface MarkedContent {
  readonly files: readonly ContentFile[];
  readonly expected: readonly Place[];
  readonly other: readonly Place[];
}

export function readMarks(content: Content): MarkedContent {
  const expected: Place[] = [];
  const other: Place[] = [];
  const files = Object.entries(content).map(([path, marked]): ContentFile => {
    let text = "";
    const open: Record<string, number[]> = { "»": [], "›": [] };
    const spans: { start: number; end: number; to: Place[] }[] = [];
    for (const character of marked) {
      if (character === "«") open["»"]?.push(text.length);
      else if (character === "‹") open["›"]?.push(text.length);
      else if (character === "»" || character === "›") {
        const start = open[character]?.pop();
        if (start === undefined) throw new Error(`${path}: ${character} without its opening mark`);
        spans.push({ start, end: text.length, to: character === "»" ? expected : other });
      } else text += character;
    }
    if (Object.values(open).some(({ length }) => length > 0)) throw new Error(`${path}: a mark is not closed`);
    const file = { path, file: `content/${path}`, text };
    for (const { start, end, to } of spans.sort((a, b) => a.start - b.start)) to.push(placeOf(file, start, end));
    return file;
  });
  return { files, expected, other };
}

/** A file is read by itself: parts of the same content share what was read of it. */
const entriesOf = new WeakMap<ContentFile, readonly Entry[]>();

/** Reads and links the content, whole or not, so that every rule looks at it. */
export function anyCatalogOf(files: readonly ContentFile[]): Catalog {
  const entries = files.flatMap((file) => {
    const read = entriesOf.get(file) ?? parseContent([file]).entries;
    entriesOf.set(file, read);
    return read;
  });
  return { ...linkContent(entries, [], new Set<CollectionName>()).catalog, incomplete: new Set() };
}

/** Reads and links the content; fails on anything but references into collections that the case does not hold. */
export function catalogOf(files: readonly ContentFile[], attachments: readonly Attachment[] = []): Catalog {
  const parsed = parseContent(files);
  const linked = linkContent(parsed.entries, attachments, new Set<CollectionName>());
  const wrong = [...parsed.diagnostics, ...linked.diagnostics.filter(({ rule }) => rule !== "catalog/unknown-id")].map(say);
  const faults = [...wrong, ...danglingReferences(parsed.entries)];
  if (faults.length > 0) throw new Error(`the content of the case is not valid:\n${faults.join("\n")}`);
  return { ...linked.catalog, incomplete: new Set() };
}

/** What the rule tells of the content, in the order of files and places. */
export function runRule(rule: Rule, catalog: Catalog, files: readonly ContentFile[]): Told[] {
  const ids: string[] = [];
  const spy: Rule = {
    ...rule,
    check: ({ catalog: whole, today, report }) => rule.check({ catalog: whole, today, report: (told) => { ids.push(told.message); report(told); } }),
  };
  const order = new Map(files.map(({ file }, index) => [file, index]));
  return checkRules(catalog, [spy])
    .map((diagnostic, index) => ({ ...diagnostic, messageId: ids[index] ?? "" }))
    .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column);
}

/** A place with what is told there, on one line: what a failing test shows. */
export const say = (place: Place & { readonly messageId?: string; readonly message?: string }): string =>
  `${place.file}:${place.line}:${place.column}-${place.endLine}:${place.endColumn} ${place.messageId ?? place.message ?? ""}`.trim();

/** References to an id that is missing from a namespace of which the content has others. */
function danglingReferences(entries: readonly Entry[]): string[] {
  const defined = new Map<string, Set<string>>();
  const uses: { namespace: string; id: string; where: string }[] = [];
  for (const entry of entries) {
    traverse(collections[entry.collection].schema, entry.value, ({ defines, refersTo }, value, path) => {
      if (defines) defined.set(defines, (defined.get(defines) ?? new Set()).add(String(value)));
      if (refersTo) uses.push({ namespace: refersTo, id: String(value), where: `${entry.path} ${path.join(".")}` });
    });
  }
  return uses.filter(({ namespace, id }) => defined.get(namespace)?.has(id) === false).map(({ namespace, id, where }) => `${where}: no ${id} in ${namespace}`);
}
