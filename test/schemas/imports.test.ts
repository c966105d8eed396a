/** A column can become any field of a ticket that a cell can hold. */
import { expect, test } from "vitest";
import { collections } from "../../schemas/collections/index.ts";

test("the fields of the mapping are those of a ticket, but for the pauses", () => {
  const fields = Object.keys(collections.tickets.schema.shape.rows.element.shape).filter((name) => name !== "pauses");
  expect(collections.imports.schema.shape.columns.element.shape.field.options).toEqual(fields);
});
