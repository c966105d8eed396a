/** Content files → typed entries; a value that does not fit its schema becomes a diagnostic at the smallest span to edit. */
import { collections, type Collection, type CollectionName } from "./collections/index.ts";
import type { Diagnostic } from "./diagnostics/index.ts";
import type { Entry } from "./entry.ts";
import { colonSlip, explainIssues } from "./explain.ts";
import { nearest } from "./nearest.ts";
import { freeze, keyOf, thaw, type FileRows, type ParseMemory } from "./remembered.ts";
import { parseMdx, parseYaml, placeOf, positionAt, type ContentFile, type PlainValue, type Position } from "./source/index.ts";

export interface ParsedContent {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
  /** Collections of which an entry or a file could not be read: rules that need the whole of them wait. */
  readonly incomplete: ReadonlySet<CollectionName>;
}

const byName = Object.entries(collections) as unknown as [CollectionName, Collection][];

/** The collection that a path belongs to: an exact path before a pattern. */
export function collectionOf(path: string): CollectionName | undefined {
  const exact = byName.find(([, { files }]) => files.includes(path));
  if (exact) return exact[0];
  return byName.find(([, { files }]) => files.some((pattern) => pattern.includes("*") && matches(path, pattern)))?.[0];
}

const shapes = new Map<string, RegExp>();

/** A `*` stands for one or more characters of a single file or folder name. */
function matches(path: string, pattern: string): boolean {
  let shape = shapes.get(pattern);
  if (!shape) shapes.set(pattern, (shape = new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join("[^/]+")}$`)));
  return shape.test(path);
}

/** So many problems of one file are told; the rest waits until they are mended. */
const enough = 20;

export interface ParseOptions {
  /** Remembers parsed files between runs. */
  readonly memory?: ParseMemory | undefined;
  /** Paths that could not be read: what belongs there is missing for a reason that is already told. */
  readonly unread?: readonly string[];
}

export function parseContent(files: readonly ContentFile[], { memory, unread = [] }: ParseOptions = {}): ParsedContent {
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  const incomplete = new Set<CollectionName>(unread.flatMap(collectionsAt));
  for (const file of files) {
    const name = collectionOf(file.path);
    if (!name) {
      const { diagnostic, meant } = unknownFile(file);
      diagnostics.push(diagnostic);
      if (meant) incomplete.add(meant);
      continue;
    }
    const parsed = entriesOf(name, file, memory);
    entries.push(...parsed.entries);
    diagnostics.push(...atMost(enough, parsed.diagnostics));
    if (parsed.diagnostics.length > 0) incomplete.add(name);
  }
  return { entries, diagnostics, incomplete };
}

function entriesOf(name: CollectionName, file: ContentFile, memory: ParseMemory | undefined): { entries: Entry[]; diagnostics: readonly Diagnostic[] } {
  const key = memory && keyOf(file);
  const text = key === undefined ? undefined : memory?.get(key);
  const known = text === undefined ? undefined : thaw(text);
  const { rows, body, diagnostics } = known ? { ...known, diagnostics: [] } : readRows(collections[name], file);
  if (key !== undefined && !known && diagnostics.length === 0) memory?.set(key, freeze({ rows, body }));
  // A file a month and kind needs no id of its own: its path is one.
  const unnamed = (collections[name] as Collection).files.some((pattern) => pattern.includes("*")) ? file.path.replace(/\.\w+$/, "") : name;
  const entries = rows.map(({ value, position }): Entry => ({
    collection: name, id: (value as { id?: string }).id ?? unnamed, value: value as never, source: file, path: file.path, position,
    ...(body ? { body } : {}),
  }));
  return { entries, diagnostics };
}

function readRows(collection: Collection, file: ContentFile): FileRows & { readonly diagnostics: readonly Diagnostic[] } {
  const { value, positions, body, diagnostics: found } = collection.format === "mdx" ? parseMdx(file) : { ...parseYaml(file), body: undefined };
  const rows: { value: unknown; position: Position }[] = [];
  const diagnostics = [...found];
  if (value === undefined) return { rows, body, diagnostics };

  const accept = (row: PlainValue, position: Position): void => {
    const result = collection.schema.safeParse(row);
    if (result.success) rows.push({ value: result.data, position });
    else diagnostics.push(...explainIssues(result.error.issues, { source: file, position, value: row, collection }));
  };
  const wrong = shapeProblem(collection, value);
  if (wrong) diagnostics.push(shape(file, positions, ...wrong));
  else if (collection.format === "list") (value as PlainValue[]).forEach((row, index) => accept(row, positionAt(positions, [index])));
  else accept(value, positions);
  return { rows, body, diagnostics };
}

/** What is wrong with a file as a whole: a list where one document is expected, or the other way round, or nothing. */
function shapeProblem(collection: Collection, value: PlainValue): readonly [message: string, help: string] | undefined {
  const list = collection.format === "list";
  if (list ? Array.isArray(value) : typeof value === "object" && !Array.isArray(value)) return undefined;
  const how = list ? `每条以“- id: …”开头；${collection.what}` : `从左边起写“字段: 值”，不以“- ”开头；${collection.what}`;
  const where = collection.format === "mdx" ? "说明部分（两行 --- 之间）" : "这个文件";
  if (value === "") return [`${where}是空的`, list ? `${how}；暂时没有内容就写 []` : how];
  return (typeof value === "string" ? colonSlip(value) : undefined) ?? [`${where}应是${list ? "一张列表" : "一组“字段: 值”"}`, how];
}

function atMost(limit: number, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const last = diagnostics[limit - 1];
  if (diagnostics.length <= limit || !last) return [...diagnostics];
  const rest = { ...last, related: [], message: `这个文件还有 ${diagnostics.length - limit + 1} 处问题没有列出`, help: "改好上面的再检查一次" };
  return [...diagnostics.slice(0, limit - 1), rest];
}

/** The collections whose files a path is, or holds, or would be with the right ending. */
function collectionsAt(path: string): CollectionName[] {
  const file = path.replace(/\.ya?ml$/i, ".yaml").replace(/\.mdx?$/i, ".mdx");
  const own = collectionOf(file);
  if (own) return [own];
  return byName.filter(([, { files }]) => path === "" || files.some((pattern) => pattern.startsWith(`${path}/`))).map(([name]) => name);
}

function unknownFile(file: ContentFile): { diagnostic: Diagnostic; meant: CollectionName | undefined } {
  const known = byName.flatMap(([, { files }]) => files);
  const close = nearest(file.path, known);
  return {
    meant: close === undefined ? undefined : byName.find(([, { files }]) => files.includes(close))?.[0],
    diagnostic: {
      ...placeOf(file, 0, 0), rule: "source/file", severity: "error", clause: "", related: [],
      message: `不认识的内容文件“${file.path}”`,
      help: close ? `文件名是不是应为“${close}”？` : `内容文件放在这些位置：${known.join("、")}`,
    },
  };
}

function shape(file: ContentFile, position: Position, message: string, help: string): Diagnostic {
  return { ...placeOf(file, position.start, position.start + 1), rule: "schema/shape", severity: "error", message, help, clause: "", related: [] };
}
