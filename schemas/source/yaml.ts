/** YAML text → plain value (every scalar a string) + positions; every problem of the text is a diagnostic. */
import { createRequire } from "node:module";
import type { Document, Node } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Position, SourceText } from "./positions.ts";
import { problem } from "./problem.ts";
import { tooDeep, yamlProblems } from "./yaml-problems.ts";

/** Loaded when the first file must be read: a run whose files are all remembered needs none of it. */
const load = createRequire(import.meta.url);
const library = () => (known ??= load("yaml") as typeof import("yaml"));
let known: typeof import("yaml") | undefined;

export type PlainValue = string | PlainValue[] | { [key: string]: PlainValue };

export interface ParsedYaml {
  /** undefined when the text cannot be used. */
  readonly value: PlainValue | undefined;
  readonly positions: Position;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML 1.2 with the failsafe schema: the content schema decides the type, not YAML.
 * @param yaml the YAML text; a part of `source` that begins at `offset`
 */
export function parseYaml(source: SourceText, yaml: string = source.text, offset = 0): ParsedYaml {
  const { isAlias, isMap, isScalar, isSeq, parseDocument } = library();
  const whole: Position = { start: offset, end: offset + yaml.length };
  const diagnostics: Diagnostic[] = [];
  const report = (start: number, end: number, message: string, help: string): void => {
    diagnostics.push(problem(source, offset + start, offset + end, "source/yaml", message, help));
  };

  let document;
  try {
    document = parseDocument(yaml, {
      schema: "failsafe", resolveKnownTags: false, uniqueKeys: true, strict: true, prettyErrors: false,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(0, 1, ...tooDeep);
    return { value: undefined, positions: whole, diagnostics };
  }
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    for (const { start, end, message, help } of yamlProblems(errors, yaml, openingQuotes(document))) report(start, end, message, help);
  }
  if (diagnostics.length > 0) return { value: undefined, positions: whole, diagnostics };

  const convert = (node: Node | null, key?: Position["key"]): { value: PlainValue; position: Position } => {
    const [start, end] = node?.range ? [offset + node.range[0], offset + endOf(yaml, node.range)] : [key?.end ?? offset, key?.end ?? offset];
    const at = key ? { start, end, key } : { start, end };
    const anchor = (node as { anchor?: string } | null)?.anchor;
    if (anchor !== undefined) {
      const sign = Math.max(0, yaml.lastIndexOf(`&${anchor}`, start - offset));
      report(sign, sign + anchor.length + 1, "这里用了 YAML 锚点（&）", "内容不用锚点和别名：把这一段照写一遍，或改成引用 id");
    }
    if (isMap(node)) {
      const value: { [key: string]: PlainValue } = Object.create(null) as { [key: string]: PlainValue };
      const children = new Map<string, Position>();
      for (const pair of node.items) {
        const keyNode = pair.key as Node | null;
        if (!isScalar(keyNode) || typeof keyNode.value !== "string") {
          const range = keyNode?.range ?? [start - offset, end - offset];
          report(range[0], range[1], "字段名应是一个词，这里是列表或映射", "写成“字段名: 值”；花括号、方括号开头的文字要加双引号");
          continue;
        }
        const keyRange = keyNode.range ? { start: offset + keyNode.range[0], end: offset + keyNode.range[1] } : { start, end };
        const child = convert(pair.value as Node | null, keyRange);
        value[keyNode.value] = child.value;
        children.set(keyNode.value, child.position);
      }
      return { value, position: { ...at, children } };
    }
    if (isSeq(node)) {
      const value: PlainValue[] = [];
      const children = new Map<number, Position>();
      node.items.forEach((item, index) => {
        const child = convert(item as Node | null);
        value.push(child.value);
        children.set(index, child.position);
      });
      return { value, position: { ...at, children } };
    }
    if (isAlias(node)) {
      report(start - offset, end - offset, `这里用了 YAML 别名“*${node.source}”`, "内容不用锚点和别名：把值照写一遍；以 * 开头的文字加双引号");
      return { value: "", position: at };
    }
    const scalar = node && isScalar(node) ? node.value : "";
    return { value: typeof scalar === "string" ? scalar : "", position: at };
  };

  try {
    const { value, position } = convert(document.contents as Node | null);
    return { value: diagnostics.length > 0 ? undefined : value, positions: position, diagnostics };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(0, 1, ...tooDeep);
    return { value: undefined, positions: whole, diagnostics };
  }
}

/** The end of what is written of a value: a block scalar's range runs on over the line breaks behind it. */
function endOf(yaml: string, [start, end]: readonly [number, number, number]): number {
  let last = end;
  while (last > start && /\s/.test(yaml[last - 1] as string)) last -= 1;
  return last;
}

/** Where a quoted scalar ends → where it begins. */
function openingQuotes(document: Document.Parsed): Map<number, number> {
  const openings = new Map<number, number>();
  try {
    library().visit(document, {
      Scalar(_, node) {
        if (node.range && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE")) openings.set(node.range[1], node.range[0]);
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return openings;
}
