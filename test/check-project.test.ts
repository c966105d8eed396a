/** Names in prose: a view or a figure that nobody has is told at its tag. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkProject } from "../generators/check-project.ts";

const room = mkdtempSync(join(tmpdir(), "tenderbook-names-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

async function errorsWith(change: (text: string) => string): Promise<(string | number)[][]> {
  const content = join(room, "content");
  cpSync("test/fixtures/small-contract", content, { recursive: true });
  const file = join(content, "playbooks/pb-lending.mdx");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  const { diagnostics } = await checkProject(content, false);
  return diagnostics.filter(({ severity }) => severity === "error").map(({ rule, line, column, message, help }) => [rule, line, column, message, help]);
}

/** Line of some words in the plan as it is shipped. */
const lineOf = (words: string): number => readFileSync("test/fixtures/small-contract/playbooks/pb-lending.mdx", "utf8").split(words)[0]!.split("\n").length;

test("names that are there are no error", async () => {
  expect(await errorsWith((text) => text.replace('<Fact id="teamSize" />', '<Fact id="contract.teamSize" />、<Fact id="staffing.onsite" />'))).toEqual([]);
});

test("a view that is not there, with the nearest name", async () => {
  expect(await errorsWith((text) => text.replace("systems/graded", "systems/graed"))).toEqual([["text/unknown-name", lineOf("systems/graded"), 1, "没有“systems/graed”这个视图", "是不是“systems/graded”？"]]);
});

test("a view that climbs out of its folder", async () => {
  expect((await errorsWith((text) => text.replace("systems/graded", "../index")))[0]?.slice(0, 4)).toEqual(["text/unknown-name", lineOf("systems/graded"), 1, "没有“../index”这个视图"]);
});

test("a figure that the contract does not have", async () => {
  expect((await errorsWith((text) => text.replace('"teamSize"', '"upsUnits"')))[0]?.slice(0, 4)).toEqual(["text/unknown-name", lineOf('"teamSize"'), 4, "没有“upsUnits”这个数"]);
});
