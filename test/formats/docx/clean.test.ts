import { expect, test } from "vitest";
import { clean, cleanText } from "../../../generators/formats/docx/clean.ts";

test.each([
  ["a\u0000b\u000b\u001fc\u007f\u0085", "abc"],
  ["甲\r\n乙\r丙\n丁\t", "甲\n乙\n丙\n丁\t"],
  ["😀𠮷👨‍👩‍👧", "😀𠮷👨‍👩‍👧"],
  ["\ud83d断", "\ufffd断"],
  ["x\ufffe\uffffy", "xy"],
  ["<&\"'>]]>", "<&\"'>]]>"],
])("%j becomes %j", (text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned);
});

test("every string of a value is cleaned, nothing else changes, the value itself stays", () => {
  const value = { a: ["\u0001x", 1, null, undefined, true], b: { c: "y\u0002" } };
  expect(clean(value)).toEqual({ a: ["x", 1, null, undefined, true], b: { c: "y" } });
  expect(value.b.c).toBe("y\u0002");
});
