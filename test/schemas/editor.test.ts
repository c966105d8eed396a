import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { collections } from "../../schemas/collections/index.ts";
import { editorSchemas, kebab } from "../../schemas/editor.ts";
import { collectionOf } from "../../schemas/parse.ts";
import { parseYaml, type PlainValue } from "../../schemas/source/index.ts";
import { shippedFiles, shippedFolder } from "../support/project.ts";

const folder = fileURLToPath(new URL("../../schemas/json/", import.meta.url));
const schemas = editorSchemas();

/** The keywords of draft 7 that the schemas use, and what their values must be. */
const keywords: Readonly<Record<string, (value: never) => boolean>> = {
  $schema: (value: string) => value === "http://json-schema.org/draft-07/schema#",
  title: (value: string) => typeof value === "string",
  description: (value: string) => typeof value === "string" && value !== "",
  type: (value: string | string[]) => [value].flat().every((one) => ["object", "array", "string", "number", "boolean"].includes(one)),
  properties: (value: object) => typeof value === "object",
  required: (value: string[]) => Array.isArray(value) && new Set(value).size === value.length,
  additionalProperties: (value: unknown) => typeof value === "boolean" || typeof value === "object",
  propertyNames: (value: object) => typeof value === "object",
  items: (value: unknown) => typeof value === "object",
  additionalItems: (value: unknown) => value === false,
  minItems: Number.isInteger, maxItems: Number.isInteger, minLength: Number.isInteger,
  enum: (value: unknown[]) => Array.isArray(value) && value.length > 0,
  const: (value: unknown) => value !== undefined,
  anyOf: (value: unknown[]) => Array.isArray(value) && value.length > 0,
  pattern: (value: string) => new RegExp(value, "u") instanceof RegExp,
  format: (value: string) => value === "date",
};

type Json = Record<string, unknown>;

function* subschemas(schema: Json, at = "#"): Generator<[string, Json]> {
  yield [at, schema];
  for (const [key, child] of Object.entries((schema["properties"] ?? {}) as Record<string, Json>)) yield* subschemas(child, `${at}/${key}`);
  for (const key of ["items", "additionalProperties", "propertyNames"]) {
    const child = schema[key];
    for (const one of Array.isArray(child) ? child : [child]) if (typeof one === "object" && one !== null) yield* subschemas(one as Json, `${at}/${key}`);
  }
  for (const child of (schema["anyOf"] ?? []) as Json[]) yield* subschemas(child, `${at}/anyOf`);
}

describe.each([...schemas])("%s", (file, schema) => {
  test("is draft 7 in every part, each field with a sentence", () => {
    for (const [at, part] of subschemas(schema as Json)) {
      for (const [keyword, value] of Object.entries(part)) {
        expect(Object.keys(keywords), `${at}: ${keyword}`).toContain(keyword);
        expect(keywords[keyword]!(value as never), `${at}: ${keyword}`).toBe(true);
      }
      for (const [name, field] of Object.entries((part["properties"] ?? {}) as Record<string, Json>)) expect(field["description"], `${at}/${name}`).toBeDefined();
      for (const name of (part["required"] ?? []) as string[]) expect(part["properties"], at).toHaveProperty([name]);
    }
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test("is committed as it is", () => expect(readFileSync(join(folder, file), "utf8"), "运行 npm run schemas").toBe(`${JSON.stringify(schema, null, 1)}\n`));
});

test("every collection has one, and nothing else lies in the folder", () => {
  expect([...schemas.keys()].sort()).toEqual(Object.keys(collections).map((name) => `${kebab(name)}.json`).sort());
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
});

/** A value as YAML's core schema gives it to an editor when it is not in quotes: numbers and flags are no text there. */
function asEditor(value: PlainValue): unknown {
  if (Array.isArray(value)) return value.map(asEditor);
  if (typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asEditor(item)]));
  if (value === "") return value;
  if (/^(true|false)$/.test(value)) return value === "true";
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : value;
}

/** Whether a value fits: the part of draft 7 that the schemas use. */
function fits(schema: Json, value: unknown): boolean {
  const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  if (schema["type"] !== undefined && ![schema["type"]].flat().includes(type)) return false;
  if (schema["anyOf"] && !(schema["anyOf"] as Json[]).some((one) => fits(one, value))) return false;
  if (schema["enum"] && !(schema["enum"] as unknown[]).includes(value)) return false;
  if (schema["const"] !== undefined && schema["const"] !== value) return false;
  if (typeof value === "string" && schema["pattern"] && !new RegExp(schema["pattern"] as string, "u").test(value)) return false;
  if (Array.isArray(value)) {
    const items = schema["items"];
    return value.length >= ((schema["minItems"] as number | undefined) ?? 0) && (Array.isArray(items) || value.every((item) => fits((items ?? {}) as Json, item)));
  }
  if (typeof value === "object" && value !== null) {
    const properties = (schema["properties"] ?? {}) as Record<string, Json>;
    const known = Object.entries(value).every(([key, item]) => (Object.hasOwn(properties, key) ? fits(properties[key]!, item) : schema["additionalProperties"] !== false));
    return known && ((schema["required"] ?? []) as string[]).every((key) => Object.hasOwn(value, key));
  }
  return true;
}

const yamlFiles = shippedFiles().filter(({ path }) => path.endsWith(".yaml"));

test.each(yamlFiles.map((file) => [file.path, file] as const))("%s names its schema in the first line and fits it in an editor", (path, file) => {
  const named = /^# yaml-language-server: \$schema=(\S+)\r?\n/.exec(file.text)?.[1];
  expect(named, path).toBeDefined();
  const target = join(dirname(join(shippedFolder, path)), named!);
  expect(existsSync(target), target).toBe(true);
  const name = collectionOf(path);
  expect(target).toBe(join(folder, `${kebab(name!)}.json`));
  const { value, diagnostics } = parseYaml(file);
  expect(diagnostics).toEqual([]);
  const schema = schemas.get(`${kebab(name!)}.json`) as Json;
  const entries = Array.isArray(value) ? value.map((entry, index) => [index, (schema["items"] as Json), entry] as const) : [[0, schema, value] as const];
  for (const [index, one, entry] of entries) expect(fits(one, asEditor(entry!)), `${path} entry ${index}`).toBe(true);
});
