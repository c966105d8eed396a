/** The cells of an exported ticket list and a mapping of its columns → what would change in the tickets of content, row by row. */
import { collections, nearestWord, type Catalog, type EntryValue } from "../schemas/index.ts";
import type { RowFields } from "./row-text.ts";

type Mapping = EntryValue<"imports">;
type Field = Mapping["columns"][number]["field"];

export interface FieldChange {
  /** The column's name. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface TicketImport {
  /** New tickets, by month. */
  readonly added: readonly { readonly line: number; readonly month: string; readonly fields: RowFields }[];
  readonly changed: readonly { readonly line: number; readonly id: string; readonly path: string; readonly fields: RowFields; readonly changes: readonly FieldChange[] }[];
  readonly unchanged: number;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** Cells that are empty where content has a value: left alone. */
  readonly kept: number;
  /** Columns of the list that the mapping does not name. */
  readonly ignored: readonly string[];
}

const schema = collections.tickets.schema.shape.rows.element;
const order = Object.keys(schema.shape);
const required = order.filter((field) => !schema.shape[field as Field].isOptional());
const moments: ReadonlySet<string> = new Set(["reported", "responded", "closed"]);
/** Fields that name an entry: by its id, or by the name that people write. */
const named = { handler: ["roster", "name"], block: ["blocks", "name"], equipment: ["equipment", "title"] } as const;

/** Lines count from 1, the heads are line 1. Throws nothing: whatever is wrong with a row is a problem of that row. */
export function planImport(catalog: Catalog, mapping: Mapping, cells: readonly (readonly string[])[]): TicketImport {
  const heads = (cells[0] ?? []).map((cell) => cell.trim());
  const lost = mapping.columns.filter(({ column }) => !heads.includes(column));
  const ignored = heads.filter((head) => head !== "" && !mapping.columns.some(({ column }) => column === head));
  if (lost.length > 0) {
    const has = heads.filter(Boolean).join("、") || "空的";
    return { added: [], changed: [], unchanged: 0, kept: 0, ignored, problems: [{ line: 1, message: `表头没有“${lost.map(({ column }) => column).join("”“")}”；表头是：${has}` }] };
  }
  const known = new Map(catalog.all("tickets").flatMap((entry) => entry.value.rows.map((row) => [row.id, { row: row as Readonly<Record<string, unknown>>, path: entry.path, month: entry.value.month }] as const)));
  const plan = { added: [] as TicketImport["added"][number][], changed: [] as TicketImport["changed"][number][], problems: [] as TicketImport["problems"][number][] };
  const seen = new Map<string, number>();
  let unchanged = 0;
  let kept = 0;

  cells.slice(1).forEach((row, index) => {
    const line = index + 2;
    if (row.every((cell) => cell.trim() === "")) return;
    const { fields, problems } = fieldsOf(catalog, mapping, heads, row);
    const id = fields["id"] ?? "";
    const twin = seen.get(id);
    if (id && twin !== undefined) problems.push(`编号“${id}”与第 ${twin} 行重复`);
    else if (id) seen.set(id, line);
    const old = known.get(id);
    problems.push(...faultsOf({ ...(old ? textsOf(old.row) : {}), ...fields }));
    const month = (fields["reported"] ?? "").slice(0, 7);
    if (old && month && month !== old.month) problems.push(`编号“${id}”在 ${old.month}，表里的受理时间在 ${month}`);
    if (problems.length > 0) {
      plan.problems.push(...problems.map((message) => ({ line, message })));
      return;
    }
    if (!old) {
      plan.added.push({ line, month, fields: inOrder(fields) });
      return;
    }
    const changes: (FieldChange & { field: string })[] = [];
    for (const { field, column } of mapping.columns) {
      const before = String(old.row[field] ?? "");
      const after = fields[field] ?? "";
      if (after === "" && before !== "") kept += 1;
      else if (after !== before) changes.push({ field, column, before, after });
    }
    if (changes.length === 0) unchanged += 1;
    else plan.changed.push({ line, id, path: old.path, changes, fields: Object.fromEntries(changes.map(({ field, after }) => [field, after])) });
  });
  return { ...plan, unchanged, kept, ignored };
}

/** The cells of a row as fields, empty ones left out. */
function fieldsOf(catalog: Catalog, { columns }: Mapping, heads: readonly string[], row: readonly string[]): { fields: Record<string, string>; problems: string[] } {
  const fields: Record<string, string> = {};
  const problems: string[] = [];
  for (const { field, column, values } of columns) {
    const written = (row[heads.indexOf(column)] ?? "").trim();
    if (written === "") continue;
    const cell = values?.find(({ from }) => from === written)?.to ?? written;
    if (moments.has(field)) fields[field] = momentOf(cell) ?? cell;
    else if (field in named) {
      const result = idOf(catalog, field as keyof typeof named, cell);
      if ("id" in result) fields[field] = result.id;
      else problems.push(`“${column}”${result.problem}`);
    } else fields[field] = cell;
  }
  return { fields, problems };
}

function idOf(catalog: Catalog, field: keyof typeof named, cell: string): { id: string } | { problem: string } {
  const [collection, name] = named[field];
  if (catalog.owner(collection, cell)) return { id: cell };
  const nameOf = (value: unknown): string => String((value as Readonly<Record<string, unknown>>)[name]);
  const found = catalog.all(collection).filter(({ value }) => nameOf(value) === cell);
  if (found.length === 1 && found[0]) return { id: found[0].id };
  if (found.length > 1) return { problem: `“${cell}”有 ${found.length} 个同名的，写编号：${found.map(({ id }) => id).join("、")}` };
  const close = nearestWord(cell, catalog.all(collection).map(({ value }) => nameOf(value)));
  return { problem: `“${cell}”在${collections[collection].title}里没有${close ? `，是不是“${close}”` : ""}` };
}

/** 2025/3/4 9:05:33, 2025年3月4日 9:05 → 2025-03-04 09:05; undefined when it is no such moment. */
export function momentOf(cell: string): string | undefined {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]+(\d{1,2})[:：](\d{2})(?:[:：]\d{2}(?:\.\d+)?)?$/.exec(cell);
  if (!match) return undefined;
  const [, year, month, day, hour, minute] = match as unknown as [string, string, string, string, string, string];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")} ${hour.padStart(2, "0")}:${minute}`;
}

function faultsOf(fields: Readonly<Record<string, unknown>>): string[] {
  const lost = required.filter((field) => fields[field] === undefined);
  if (lost.length > 0) return [`缺 ${lost.map(titleOf).join("、")}`];
  const result = schema.safeParse(fields);
  const faults = result.success ? [] : result.error.issues.map(({ path, message, ...issue }) => {
    const field = String(path[0]);
    const why = issue.code === "invalid_value" ? `只能是 ${issue.values.join("、")}` : message;
    return `${titleOf(field)}“${String(fields[field])}”：${why}`;
  });
  const { reported, responded, closed } = fields as Readonly<Record<string, string | undefined>>;
  if (faults.length === 0 && reported !== undefined && responded !== undefined && responded < reported) faults.push(`响应（${responded}）早于受理（${reported}）`);
  if (faults.length === 0 && closed !== undefined && closed < (responded ?? reported ?? "")) faults.push(`完成（${closed}）早于${responded === undefined ? "受理" : "响应"}（${responded ?? reported ?? ""}）`);
  return faults;
}

/** What the field is called: its sentence up to the first stop. */
const titleOf = (field: string): string => (/^[^：；，]+/.exec(schema.shape[field as Field].meta()?.description ?? "")?.[0] ?? field);

const textsOf = (row: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
const inOrder = (fields: RowFields): RowFields => Object.fromEntries(Object.entries(fields).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
