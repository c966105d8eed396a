import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const child = fileURLToPath(new URL("./child.ts", import.meta.url));
const digest = (zone: string, order: "first" | "after", language: string): string =>
  execFileSync(process.execPath, [child, order], { encoding: "utf8", env: { ...process.env, TZ: zone, LANG: language } }).trim();

test("the same bytes in another process, time zone, language and order of builds", { timeout: 120_000 }, () => {
  const first = digest("UTC", "first", "C");
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(digest("America/St_Johns", "after", "de_DE.UTF-8")).toBe(first);
  expect(digest("Pacific/Kiritimati", "first", "zh_CN.UTF-8")).toBe(first);
});
