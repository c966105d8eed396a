import { expect, test } from "vitest";
import { nearest } from "../../schemas/nearest.ts";

test.each<[string, string[], string | undefined]>([
  ["statu", ["id", "status", "name"], "status"],
  ["nmae", ["id", "name"], "name"],
  ["Name", ["id", "name"], "name"],
  ["p1", ["p01", "p02"], "p01"],
  ["ups-1", ["ups-2", "ups-11"], "ups-2"],
  ["驻厂", ["驻场"], "驻场"],
  ["c6-3.1.1-2-a-6", ["c6-3.1.1-2-a-5"], "c6-3.1.1-2-a-5"],
  ["a", ["id", "b"], undefined],
  ["", ["id"], undefined],
  ["<<", ["id"], undefined],
  ["remark", ["id", "name"], undefined],
  ["x".repeat(5000), ["y".repeat(5000)], undefined],
  ["anything", [], undefined],
])("%s", (word, known, meant) => expect(nearest(word, known)).toBe(meant));
