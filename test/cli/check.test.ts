import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { report } from "../../generators/cli/check.ts";
import { tenderbook } from "../support/command.ts";
import { folderWith, projectWith, shippedFolder } from "../support/project.ts";

const broken = { "standards/standards.yaml": "- id: gb1\n  code: GB/T 1\n  name: 一\n  status: 有效\n" };

describe("exit codes", () => {
  test("the shipped content has no error: 0", () => {
    const { status, stdout, stderr } = tenderbook(["check", "--content", shippedFolder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/检查了 \d+ 条内容、\d+ 条规则：0 个错误，\d+ 个警告\n$/);
  });

  test("a release may not have open work: 1", () => expect(tenderbook(["check", "--content", shippedFolder, "--release", "--format=json"]).status).toBe(1));

  test("content with errors, or none at all: 1, and no stack trace", () => {
    for (const folder of [folderWith(broken), folderWith({}), "/nowhere/at/all"]) {
      const { status, stdout, stderr } = tenderbook(["check", "--content", folder]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
      expect(stdout).toContain("错误");
      expect(stdout).not.toMatch(/\n\s+at |Error:/);
    }
  });

  test("wrong use: 2", () => expect(tenderbook(["check", "--nope"])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("不认识“--nope”") as string }));
});

test("a reader that leaves early is no fault", async () => {
  const entry = fileURLToPath(new URL("../../generators/cli/tenderbook.mjs", import.meta.url));
  const child = spawn(process.execPath, [entry, "check", "--content", shippedFolder, "--format", "json", "--all"], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (data) => (stderr += String(data)));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

describe("formats", () => {
  const told = (format: string): string => report(projectWith(broken), format, false);

  test("text", () => {
    const text = told("text");
    expect(text).toMatch(/standards\/standards\.yaml:4:11 错误 “status”只能是 现行、废止、待核 之一 {2}\[schema\/field\]\n {4}4 \| {3}status: 有效\n {6}\| {11}\^\^\^\^\n {4}怎么改：状态\n/);
    expect(text).toMatch(/\n\n检查了 0 条内容、\d+ 条规则：2 个错误，0 个警告\n$/);
    expect(text).not.toContain("\n\n\n");
  });

  test("json", () => {
    const { diagnostics, summary } = JSON.parse(told("json")) as { diagnostics: { rule: string }[]; summary: unknown };
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["source/file", "schema/field"]);
    expect(summary).toEqual({ errors: 2, warnings: 0, entries: 0, rules: expect.any(Number) as number });
  });

  test("sarif and github", () => {
    expect(JSON.parse(told("sarif"))).toMatchObject({ version: "2.1.0", runs: [{ results: [{ ruleId: "source/file" }, { ruleId: "schema/field" }] }] });
    expect(told("github").match(/^::error file=/gm)).toHaveLength(2);
  });
});
