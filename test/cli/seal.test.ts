/** Sealing the clauses: as they are, or not at all. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tenderbook } from "../support/command.ts";

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "tenderbook-seal-"));
  cpSync("test/fixtures/small-contract", room, { recursive: true });
});
afterEach(() => rmSync(room, { recursive: true, force: true }));
const file = (path: string): string => join(room, path);
const change = (path: string, from: string, to: string): void => writeFileSync(file(path), readFileSync(file(path), "utf8").replace(from, to));

test("writes the same seal for the same clauses", () => {
  const before = readFileSync(file("clauses/seal.yaml"), "utf8");
  expect(tenderbook(["seal", "--content", room]).status).toBe(0);
  expect(readFileSync(file("clauses/seal.yaml"), "utf8")).toBe(before);
});

test("a correction notice: the changed clause is an error until it is sealed again", () => {
  change("clauses/chapter-1.yaml", "4 小时内到场，", "4 小时以内到场，");
  expect(tenderbook(["check", "--content", room]).stdout).toContain("c1-3 的文字与封存时不一致");
  expect(tenderbook(["seal", "--content", room]).status).toBe(0);
  const { stdout } = tenderbook(["check", "--content", room]);
  expect(stdout).not.toContain("封存时不一致");
  // What quoted the former words, and the digest of the whole, are told now.
  expect(stdout).toContain("[clauses/quoted]");
  expect(stdout).toContain("[clauses/whole-tender]");
});

test("refuses while a clause cannot be read, and leaves the seal as it is", () => {
  const before = readFileSync(file("clauses/seal.yaml"), "utf8");
  change("clauses/chapter-1.yaml", "  kind: requirement", "  kind：requirement");
  const { status, stdout } = tenderbook(["seal", "--content", room]);
  expect(status).toBe(1);
  expect(stdout).toContain("全角冒号");
  expect(stdout).toContain("没有封存");
  expect(readFileSync(file("clauses/seal.yaml"), "utf8")).toBe(before);
});
