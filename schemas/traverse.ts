/** Finds, in an entry's value, the parts whose schema gives them a meaning: ids, references, citations, prose. */
import type { z } from "zod";
import { meaningOf, type Meaning } from "./fields/index.ts";
import type { Path } from "./source/index.ts";

/** The meaningful part of a schema, compiled once: what is of interest below it and nothing else. */
interface Plan {
  readonly meaning?: Meaning;
  readonly fields?: ReadonlyMap<string, Plan>;
  readonly items?: Plan;
}

const plans = new WeakMap<z.ZodType, Plan | null>();

/** The namespaces whose ids a schema defines, its own and those of rows inside it. */
export function namespacesOf(schema: z.ZodType): Set<string> {
  const found = new Set<string>();
  const collect = (plan: Plan): void => {
    if (plan.meaning?.defines) found.add(plan.meaning.defines);
    for (const child of plan.fields?.values() ?? []) collect(child);
    if (plan.items) collect(plan.items);
  };
  const plan = planOf(schema);
  if (plan) collect(plan);
  return found;
}

/** Calls `visit` for every value in `value` that has a meaning, with its path. */
export function traverse(schema: z.ZodType, value: unknown, visit: (meaning: Meaning, value: unknown, path: Path) => void): void {
  const plan = planOf(schema);
  if (plan) walk(plan, value, [], visit);
}

function planOf(schema: z.ZodType): Plan | null {
  let plan = plans.get(schema);
  if (plan === undefined) {
    plan = compile(schema);
    plans.set(schema, plan);
  }
  return plan;
}

function walk(plan: Plan, value: unknown, path: Path, visit: (meaning: Meaning, value: unknown, path: Path) => void): void {
  if (value === undefined || value === null) return;
  if (plan.meaning) visit(plan.meaning, value, path);
  if (plan.fields && typeof value === "object") {
    for (const [key, child] of plan.fields) {
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined) walk(child, inner, [...path, key], visit);
    }
  }
  if (plan.items && Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) walk(plan.items, value[i], [...path, i], visit);
  }
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
}

function compile(schema: z.ZodType): Plan | null {
  const found = meaningOf(schema);
  const definition = schema._zod.def as Definition;
  const inner = definition.innerType ?? definition.in;
  const below = inner ? compile(inner) : null;
  const meaning = { ...(below?.meaning ?? {}), ...pick(found) };
  const fields = new Map(below?.fields ?? []);
  for (const [key, child] of Object.entries(definition.shape ?? {})) {
    const plan = compile(child);
    if (plan) fields.set(key, plan);
  }
  const items = (definition.element ? compile(definition.element) : null) ?? below?.items ?? null;
  const empty = Object.keys(meaning).length === 0;
  if (empty && fields.size === 0 && !items) return null;
  return { ...(empty ? {} : { meaning }), ...(fields.size > 0 ? { fields } : {}), ...(items ? { items } : {}) };
}

const pick = ({ refersTo, defines, citation, prose }: Meaning): Meaning => ({
  ...(refersTo ? { refersTo } : {}), ...(defines ? { defines } : {}), ...(citation ? { citation } : {}), ...(prose ? { prose } : {}),
});
