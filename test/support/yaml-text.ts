/** Plain values → YAML text as an author would write it: entries in blocks, small maps and lists on one line. */
import { Document, isPair, isScalar, visit } from "yaml";

export type Value = string | number | boolean | undefined | readonly Value[] | Fields;
/** Fields of an entry; a field that is undefined is left out. */
export interface Fields {
  readonly [key: string]: Value;
}

/** Marks of a place: «…» where a diagnostic is expected, ‹…› where it shows another place. */
const marks = /[«»‹›]/g;
export const withoutMarks = (text: string): string => text.replace(marks, "");

/** One entry a list item. */
export const listText = (entries: readonly Fields[]): string => yamlText(entries.map(scalars), 2);

/** The whole file is one entry. */
export const documentText = (entry: Fields): string => yamlText(scalars(entry), 1);

function yamlText(value: unknown, blocks: number): string {
  const document = new Document(value, { schema: "failsafe" });
  visit(document, {
    Scalar: (_, node) => {
      if (node.value === "") node.type = "QUOTE_DOUBLE";
    },
    Collection: (_, node, path) => {
      const small = node.items.every((item) => isScalar(item) || (isPair(item) && isScalar(item.value)));
      if (small && path.length > blocks) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Numbers and flags as text: content has nothing but text. */
function scalars(value: Value): unknown {
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.map(scalars);
  return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== undefined).map(([key, child]) => [key, scalars(child)]));
}

/** Defaults with some fields replaced, maps field by field; a marked key replaces the key without marks. */
export function withFields(defaults: Fields, fields: Fields): Fields {
  const marked = new Map(Object.keys(fields).map((key) => [withoutMarks(key), key]));
  const result: Record<string, Value> = {};
  for (const [key, value] of Object.entries(defaults)) {
    const name = marked.get(key);
    if (name === undefined) result[key] = value;
    else result[name] = isFields(value) && isFields(fields[name]) ? withFields(value, fields[name]) : fields[name];
  }
  for (const [key, value] of Object.entries(fields)) if (!(key in result)) result[key] = value;
  return result;
}

/** The value of a field, whether its key is marked or not, without marks. */
export function plainField(entry: Fields, name: string): string {
  const key = Object.keys(entry).find((candidate) => withoutMarks(candidate) === name);
  return key === undefined ? "" : withoutMarks(String(entry[key]));
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isFields = (value: Value): value is Fields => typeof value === "object" && !isList(value);
