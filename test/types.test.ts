/** The compiler finds no error: in the TypeScript files, and in the pages. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const run = (...args: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1" } });
  return { status, said: stdout + stderr };
};

test("tsc", () => {
  expect(run("node_modules/ts7/bin/tsc", "--noEmit", "-p", ".")).toEqual({ status: 0, said: "" });
}, 120_000);

test("astro check", () => {
  const { status, said } = run("node_modules/astro/bin/astro.mjs", "check", "--tsconfig", "src/tsconfig.json");
  expect([status, /- 0 errors/.test(said) ? "" : said]).toEqual([0, ""]);
}, 180_000);
