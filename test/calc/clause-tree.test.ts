import { expect, test } from "vitest";
import { ancestorsOf } from "../../schemas/calc/clause-tree.ts";

const clause = (id: string, kind: string, level?: number) => ({ id, kind, ...(level === undefined ? {} : { level }) }) as Parameters<typeof ancestorsOf>[0][number];

test("a clause stands below its table or lead-ins, then below its headings, the nearest first", () => {
  const above = ancestorsOf([
    clause("c6", "heading", 1), clause("c6-3", "heading", 2), clause("c6-3-a", "lead-in"), clause("c6-3-a-1", "requirement"), clause("c6-3-p1", "requirement"),
    clause("c6-3-t1", "table"), clause("c6-3-t1-r1", "row"), clause("c6-x", "artefact"), clause("c6-3-t1-r2", "row"), clause("c6-3-p2", "requirement"),
    clause("c6-3.1", "heading", 3), clause("c6-3.1-p1", "requirement"), clause("c6-4", "heading", 2), clause("c6-4-p1", "requirement"),
  ]);
  expect(Object.fromEntries(above)).toEqual({
    "c6": [], "c6-3": ["c6"], "c6-3-a": ["c6-3", "c6"], "c6-3-a-1": ["c6-3-a", "c6-3", "c6"], "c6-3-p1": ["c6-3", "c6"],
    "c6-3-t1": ["c6-3", "c6"], "c6-3-t1-r1": ["c6-3-t1", "c6-3", "c6"], "c6-3-t1-r2": ["c6-3-t1", "c6-3", "c6"], "c6-3-p2": ["c6-3", "c6"],
    "c6-3.1": ["c6-3", "c6"], "c6-3.1-p1": ["c6-3.1", "c6-3", "c6"], "c6-4": ["c6"], "c6-4-p1": ["c6-4", "c6"],
  });
});

test("a level that the tender leaves out is no hole", () => expect(ancestorsOf([clause("c1", "heading", 1), clause("c1-1", "heading", 3), clause("c1-1-p1", "requirement")]).get("c1-1-p1")).toEqual(["c1-1", "c1"]));
