/** Collections → JSON Schema, by which an editor completes, explains and checks a content file. */
import { z } from "zod";
import { collections, type Collection } from "./collections/index.ts";
import { meaningOf } from "./fields/index.ts";

/** File name (below schemas/json) → JSON Schema of a whole content file, draft 7. */
export function editorSchemas(): Map<string, object> {
  const result = new Map<string, object>();
  for (const [name, collection] of Object.entries(collections) as [string, Collection][]) {
    const entry = z.toJSONSchema(collection.schema, {
      target: "draft-7", io: "input",
      override: ({ zodSchema, jsonSchema }) => {
        const { editor } = meaningOf(zodSchema as unknown as z.ZodType);
        if (editor) {
          delete jsonSchema.pattern;
          delete jsonSchema.minLength;
          delete jsonSchema.enum;
          delete jsonSchema.const;
          Object.assign(jsonSchema, editor);
        }
        delete (jsonSchema as { meaning?: unknown }).meaning;
      },
    }) as { $schema?: string };
    delete entry.$schema;
    const head = { $schema: "http://json-schema.org/draft-07/schema#", title: collection.title, description: collection.what };
    result.set(`${kebab(name)}.json`, collection.format === "list" ? { ...head, type: "array", items: entry } : { ...head, ...entry });
  }
  return result;
}

export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
