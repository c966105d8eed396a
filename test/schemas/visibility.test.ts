import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { collections, type Collection, type CollectionName } from "../../schemas/collections/index.ts";
import { meaningOf, type Audience } from "../../schemas/fields/index.ts";
import { loadProject } from "../../schemas/index.ts";
import { visibleTo } from "../../schemas/visibility.ts";
import { shippedFolder } from "../support/project.ts";

interface Leaf {
  readonly path: string;
  readonly value: unknown;
  readonly readers: readonly Audience[];
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
}

/** Every single value with its readers: those of the nearest schema above it that names some. */
function* leaves(schema: z.ZodType, value: unknown, readers: readonly Audience[], path = ""): Generator<Leaf> {
  const mine = meaningOf(schema).readers ?? readers;
  const { innerType, in: input, shape, element } = schema._zod.def as Definition;
  if (value === undefined) return;
  if (innerType ?? input) yield* leaves((innerType ?? input)!, value, mine, path);
  else if (shape) for (const [key, child] of Object.entries(shape)) yield* leaves(child, (value as Record<string, unknown>)[key], mine, `${path}.${key}`);
  else if (element) for (const [index, item] of (value as unknown[]).entries()) yield* leaves(element, item, mine, `${path}[${index}]`);
  else yield { path, value, readers: mine };
}

const { catalog } = loadProject(shippedFolder);
const names = Object.keys(collections) as CollectionName[];
const leavesOf = (name: CollectionName, value: unknown): Leaf[] => [...leaves((collections[name] as Collection).schema, value, (collections[name] as Collection).readers)];

describe.each(["bid", "runbook", "review"] as const)("what %s sees", (audience) => {
  const visible = visibleTo(catalog, audience);

  test.each(names)("of %s: all that it may and nothing else", (name) => {
    const before = catalog.all(name);
    const after = new Map(visible.all(name).map((entry) => [entry.id, entry]));
    for (const entry of before) {
      const may = leavesOf(name, entry.value).filter(({ readers }) => readers.includes(audience)).map(({ path, value }) => [path, value]);
      const seen = after.get(entry.id);
      expect(seen ? leavesOf(name, seen.value).map(({ path, value }) => [path, value]) : []).toEqual(may);
    }
    expect(after.size).toBeLessThanOrEqual(before.length);
  });

  test("no field stands in a value that its schema does not have there", () => {
    for (const entry of visible.entries) {
      const strip = JSON.stringify(leavesOf(entry.collection, entry.value).map(({ value }) => value));
      const all: unknown[] = [];
      JSON.stringify(entry.value, (_, value: unknown) => (typeof value === "object" ? value : (all.push(value), value)));
      expect(strip.length).toBeGreaterThan(0);
      expect(all.length).toBeLessThanOrEqual(leavesOf(entry.collection, entry.value).flatMap(({ value }) => (typeof value === "object" ? Object.values(value as object) : [value])).length);
    }
  });
});

test.each(["runbook", "review"] as const)("nothing that only the bid may know is anywhere in the catalog of %s", (audience) => {
  const secret = new Set<string>();
  for (const person of catalog.all("roster")) for (const { value, path } of leavesOf("roster", person.value)) if (path === ".idNumber" || path === ".socialSecurity" || path.startsWith(".certificates") && path.endsWith(".number")) secret.add(String(value));
  for (const person of catalog.all("roster")) if (audience === "review") secret.add(person.value.phone);
  for (const table of catalog.all("pricing")) secret.add(table.value.totalInWords ?? "");
  for (const company of catalog.all("company")) for (const word of [company.value.account, company.value.creditCode, company.value.agent.idNumber]) secret.add(word);
  for (const word of secret) if (word.length < 5 || word.includes("待填写")) secret.delete(word);
  expect(secret.size).toBeGreaterThan(40);
  const { all: _all, get: _get, one: _one, owner: _owner, ...data } = visibleTo(catalog, audience);
  const seen = new WeakSet<object>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") expect([...secret].filter((word) => value === word || (word.length > 10 && value.includes(word)))).toEqual([]);
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const child of value instanceof Map || value instanceof Set ? value.values() : Object.values(value)) walk(child);
  };
  walk(data);
  expect(data.attachments).toEqual([]);
  for (const name of names) if (!(collections[name] as Collection).readers.includes(audience)) expect(visibleTo(catalog, audience).all(name).filter(({ body }) => body)).toEqual([]);
});

test("a collection of the bid is closed unless a field opens it, a field's readers are real", () => {
  for (const name of names) for (const reader of (collections[name] as Collection).readers) expect(["bid", "runbook", "review"]).toContain(reader);
  for (const name of names) expect((collections[name] as Collection).readers).toContain("bid");
});
