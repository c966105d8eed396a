/** Rows of a content file changed in its text: what does not change, comments and all, stays as it is to the byte. */
import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

export type RowFields = Readonly<Record<string, string>>;

export interface RowEdits {
  /** Fields to set, by the id of the row. */
  readonly changed: ReadonlyMap<string, RowFields>;
  readonly added: readonly RowFields[];
}

/** The text with the edits; `text` is a file with a list `rows` of maps, each with its id. */
export function editRows(text: string, { changed, added }: RowEdits): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const rows = document.get("rows", true);
  if (!isSeq(rows) || !rows.range) throw new Error("the file has no list “rows”");
  const splices: { at: number; end: number; put: string }[] = [];
  for (const row of rows.items) {
    if (!isMap(row)) continue;
    const fields = changed.get(String(row.get("id")));
    if (fields) for (const [key, value] of Object.entries(fields)) splices.push(spliceOf(text, row, key, value));
  }
  if (added.length > 0) splices.push(appended(text, rows, added));
  // From the end; of two at one place the later one first, so that the earlier comes to stand before it.
  return splices.reverse().sort((a, b) => b.at - a.at).reduce((result, { at, end, put }) => result.slice(0, at) + put + result.slice(end), text);
}

/** One row as a line, as content writes tables. */
export const rowLine = (fields: RowFields): string => `  - { ${Object.entries(fields).map(([key, value]) => `${key}: ${scalarText(value)}`).join(", ")} }`;

function spliceOf(text: string, row: YAMLMap, key: string, value: string): { at: number; end: number; put: string } {
  const pairs = row.items as Pair[];
  const pair = pairs.find((each) => isScalar(each.key) && each.key.value === key);
  if (pair && isScalar(pair.value) && pair.value.range) {
    const [at, end] = pair.value.range;
    // The range of a block scalar runs over its last line break.
    return { at, end, put: `${scalarText(value)}${text[end - 1] === "\n" && end > at ? "\n" : ""}` };
  }
  const last = pairs.at(-1);
  const end = nodeEnd(last?.value) ?? nodeEnd(last?.key) ?? 0;
  if (row.flow) return { at: end, end, put: `, ${key}: ${scalarText(value)}` };
  if (text[end - 1] === "\n") return { at: end, end, put: `${indentOf(text, pairs)}${key}: ${scalarText(value)}\n` };
  return { at: end, end, put: `${breakOf(text)}${indentOf(text, pairs)}${key}: ${scalarText(value)}` };
}

/** White space as wide as what stands before the first key of a row. */
function indentOf(text: string, pairs: readonly Pair[]): string {
  const first = isScalar(pairs[0]?.key) ? pairs[0].key.range?.[0] ?? 0 : 0;
  return " ".repeat(first - (text.lastIndexOf("\n", first - 1) + 1));
}

const breakOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

const nodeEnd = (node: unknown): number | undefined => (node as { range?: readonly number[] } | null | undefined)?.range?.[1];

function appended(text: string, rows: YAMLSeq, added: readonly RowFields[]): { at: number; end: number; put: string } {
  const [at, to] = rows.range ?? [0, 0];
  const lines = added.map((fields) => `${breakOf(text)}${rowLine(fields)}`).join("");
  if (rows.items.length === 0) return { at: text[at - 1] === " " ? at - 1 : at, end: to, put: lines };
  if (rows.flow) return { at: to - 1, end: to - 1, put: added.map((fields) => `, ${rowLine(fields).slice(4)}`).join("") };
  let end = to;
  while (/\s/.test(text[end - 1] ?? "")) end -= 1;
  return { at: end, end, put: lines };
}

/** Plain where that reads back as the same text inside braces, else in double quotes. */
function scalarText(value: string): string {
  const plain = stringify(new Scalar(value), { schema: "failsafe", lineWidth: 0 }).trimEnd();
  return plain === value && !/[,[\]{}]/.test(value) ? value : JSON.stringify(value);
}
