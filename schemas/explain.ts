/** A value that does not fit its schema → diagnostics in the words of a bid team, each at the smallest span to edit. */
import type { z } from "zod";
import type { Collection } from "./collections/index.ts";
import type { Diagnostic } from "./diagnostics/index.ts";
import { descriptionOf } from "./fields/index.ts";
import { nearest } from "./nearest.ts";
import { fullWidthColon, noSpaceAfterColon, placeOf, positionAt, type PlainValue, type Position, type SourceText } from "./source/index.ts";

type Path = (string | number)[];

/** What was read: the value, where its parts stand, and what it should have been. */
interface Subject {
  readonly source: SourceText;
  readonly position: Position;
  readonly value: PlainValue;
  readonly collection: Collection;
}

/** One diagnostic a cause: a field that is missing because it is misspelt is told once, at the misspelt name. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], subject: Subject): Diagnostic[] {
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    for (const key of issue.keys) {
      const close = nearest(key, keysAt(subject, issue.path as Path));
      if (close) meant.add([...issue.path, close].join("\n"));
    }
  }
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    const path = issue.path as Path;
    // What is of the wrong kind is also too short, too long and so on: the first says it.
    const place = path.join("\n");
    if (told.has(place)) return [];
    if (issue.code !== "unrecognized_keys") told.add(place);
    if (!isMissing(subject.position, path)) return explain(issue, path, subject);
    return meant.has(place) ? [] : [missing(path, subject)];
  });
}

function explain(issue: z.core.$ZodIssue, path: Path, subject: Subject): Diagnostic[] {
  const position = positionAt(subject.position, path);
  const name = nameOf(path);
  const hint = hintAt(subject, path);
  const at = (message: string, help: string = hint): Diagnostic[] => [report(subject, ...spanOf(position), message, help || subject.collection.what)];
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(subject, path);
      return issue.keys.map((key) => {
        const span = position.children?.get(key)?.key ?? position;
        const close = nearest(key, known);
        return report(subject, span.start, span.end, `没有“${key}”这个字段`, close ? `是不是“${close}”？` : `可用的字段：${known.join("、")}`);
      });
    }
    case "invalid_type":
      return wrongKind(issue.expected, path, subject) ?? at(`${name}应是${kindOf(issue.expected)}`);
    case "invalid_value": {
      if (!english(issue.message)) return at(`${name}${issue.message}`);
      const values = issue.values.map(String);
      const close = nearest(String(valueAt(subject.value, path)), values);
      return at(`${name}只能${values.length > 1 ? `是 ${values.join("、")} 之一` : `写 ${values[0] as string}`}`, [close && `是不是“${close}”？`, hint].filter(Boolean).join(" "));
    }
    case "too_small":
      return at(`${name}${!english(issue.message) ? issue.message : issue.origin === "array" ? `至少要有 ${issue.minimum} 项` : "不能为空"}`);
    case "too_big":
      return at(`${name}${!english(issue.message) ? issue.message : issue.origin === "array" ? `最多 ${issue.maximum} 项` : "太大"}`);
    case "invalid_union": {
      const ways = issue.errors.flat().map((inner) => inner.message).filter((message) => !english(message));
      return at(`${name}写法不对`, [ways.join("；或"), hint].filter(Boolean).join("；"));
    }
    default:
      return at(english(issue.message) ? `${name}写法不对` : `${name}${issue.message}`);
  }
}

/** A mapping or a list is expected where something else stands; a colon typed wrongly turns a mapping into words. */
function wrongKind(expected: string, path: Path, subject: Subject): Diagnostic[] | undefined {
  const value = valueAt(subject.value, path);
  if (!["object", "record"].includes(expected) || typeof value !== "string") return undefined;
  const [start, end] = spanOf(positionAt(subject.position, path));
  const slip = colonSlip(value);
  if (slip) {
    const colon = subject.source.text.slice(start, end).search(/[:：]/);
    return [report(subject, start + colon, start + colon + 1, ...slip)];
  }
  if (value !== "" || path.length > 0) return undefined;
  return [report(subject, start, end, "这一条是空的", `写上字段，或删去这一条；${subject.collection.what}`)];
}

/** What is wrong with words that were meant as `name: value`. */
export function colonSlip(words: string): readonly [message: string, help: string] | undefined {
  if (/^[^:"'#]*：/.test(words)) return fullWidthColon;
  return /^[\w-]+:[^\s:/]/.test(words) ? noSpaceAfterColon : undefined;
}

function missing(path: Path, subject: Subject): Diagnostic {
  const parent = positionAt(subject.position, path.slice(0, -1));
  const near = parent.children?.get("id") ?? parent.key ?? { start: parent.start, end: parent.start + 1 };
  const name = String(path.at(-1));
  const hint = hintAt(subject, path);
  return report(subject, near.start, near.end, `缺少字段“${name}”`, `补上 ${name}: …${hint ? `（${hint}）` : ""}`);
}

function report({ source }: Subject, start: number, end: number, message: string, help: string): Diagnostic {
  return { ...placeOf(source, start, end), rule: "schema/field", severity: "error", message, help, clause: "", related: [] };
}

/** Whether the last step of a path is not there while everything above it is. */
function isMissing(root: Position, path: Path): boolean {
  if (path.length === 0) return false;
  const parent = positionAt(root, path.slice(0, -1));
  return parent.children !== undefined && !parent.children.has(path.at(-1) as string | number);
}

/** Whether zod says it in its own words; ours are Chinese. */
const english = (message: string): boolean => /^(Expected|Invalid|Too|Unrecognized)\b/.test(message);
const kindOf = (expected: string): string =>
  ["object", "record"].includes(expected) ? "一组“字段: 值”" : ["array", "tuple"].includes(expected) ? "一张列表，每项以“- ”开头" : "一个值";

/** “participants”第 2 项; the entry as a whole has no name. */
function nameOf(path: Path): string {
  const at = path.findLastIndex((step) => typeof step === "string");
  if (at < 0) return "这里";
  const index = path[at + 1];
  return `“${path[at] as string}”${typeof index === "number" ? `第 ${index + 1} 项` : ""}`;
}

/** A mapping or list is marked at its key; a scalar at its value. */
function spanOf(position: Position): [number, number] {
  const { start, end } = position.children && position.key ? position.key : position;
  return position.children && !position.key ? [start, start + 1] : [start, end];
}

function valueAt(value: PlainValue, path: Path): PlainValue | undefined {
  let found: PlainValue | undefined = value;
  for (const step of path) {
    if (typeof found !== "object" || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, PlainValue>)[step];
  }
  return found;
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as Definition;

function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType ? unwrap(innerType) : schema;
}

/** The schema of the field at a path, as far as it can be followed. */
function fieldAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let field: z.ZodType | undefined = schema;
  for (const step of path) {
    const { element, items, shape, valueType } = definitionOf(unwrap(field));
    if (typeof step === "number") field = element ?? items?.[step];
    else field = shape && Object.hasOwn(shape, step) ? shape[step] : valueType;
    if (!field) return undefined;
  }
  return field;
}

function hintAt({ collection }: Subject, path: Path): string {
  const field = fieldAt(collection.schema, path);
  return field ? descriptionOf(field) || descriptionOf(unwrap(field)) : "";
}

function keysAt({ collection }: Subject, path: Path): string[] {
  const field = fieldAt(collection.schema, path) ?? collection.schema;
  return Object.keys(definitionOf(unwrap(field)).shape ?? {});
}
