/** The sentence that a schema gives each field of an object, by key. */
import type { z } from "zod";
import { descriptionOf } from "./fields/index.ts";

interface Definition {
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

export function fieldDescriptions(schema: z.ZodType, path: readonly string[] = []): Map<string, string> {
  let object = unwrap(schema);
  for (const step of path) object = unwrap((object._zod.def as Definition).shape?.[step] ?? object);
  return new Map(Object.entries((object._zod.def as Definition).shape ?? {}).map(([key, field]) => [key, descriptionOf(field) || descriptionOf(unwrap(field))]));
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema._zod.def as Definition).innerType;
  return inner ? unwrap(inner) : schema;
}
