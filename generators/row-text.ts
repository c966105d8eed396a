/** Rows of a content file changed in its text: what does not change, comments and all, stays as it is to the byte. */
import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify, type Pair, type YAMLMap } from "yaml";

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
  if (added.length > 0) splices.push(appended(text, rows.range, rows.items.length === 0, added));
  return splices.sort((a, b) => b.at - a.at).reduce((result, { at, end, put }) => result.slice(0, at) + put + result.slice(end), text);
}

/** One row as a line, as content writes tables. */
export const rowLine = (fields: RowFields): string => `  - { ${Object.entries(fields).map(([key, value]) => `${key}: ${scalarText(value)}`).join(", ")} }`;

function spliceOf(text: string, row: YAMLMap, key: string, value: string): { at: number; end: number; put: string } {
  const pairs = row.items as Pair[];
  const pair = pairs.find((each) => isScalar(each.key) && each.key.value === key);
  if (pair && isScalar(pair.value) && pair.value.range) return { at: pair.value.range[0], end: pair.value.range[1], put: scalarText(value) };
  const last = pairs.at(-1);
  const end = nodeEnd(last?.value) ?? nodeEnd(last?.key) ?? 0;
  if (row.flow) return { at: end, end, put: `, ${key}: ${scalarText(value)}` };
  const first = isScalar(pairs[0]?.key) ? pairs[0].key.range?.[0] ?? 0 : 0;
  const indent = first - (text.lastIndexOf("\n", first - 1) + 1);
  return { at: end, end, put: `\n${" ".repeat(indent)}${key}: ${scalarText(value)}` };
}

const nodeEnd = (node: unknown): number | undefined => (node as { range?: readonly number[] } | null | undefined)?.range?.[1];

function appended(text: string, range: readonly [number, number, number], empty: boolean, added: readonly RowFields[]): { at: number; end: number; put: string } {
  const lines = added.map(rowLine).join("\n");
  if (empty) return { at: range[0], end: range[1], put: `\n${lines}` };
  let end = range[1];
  while (/\s/.test(text[end - 1] ?? "")) end -= 1;
  return { at: end, end, put: `\n${lines}` };
}

/** Plain where that reads back as the same text inside braces, else in double quotes. */
function scalarText(value: string): string {
  const plain = stringify(new Scalar(value), { schema: "failsafe", lineWidth: 0 }).trimEnd();
  return plain === value && !/[,[\]{}]/.test(value) ? value : JSON.stringify(value);
}
