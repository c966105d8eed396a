/** Another tender is another content folder: the same program, none of the first tender's words. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readManifest } from "../../generators/manifest.ts";
import { listFiles } from "../../generators/write.ts";
import { loadProject } from "../../schemas/index.ts";
import { tenderbook } from "../support/command.ts";

const room = mkdtempSync(join(tmpdir(), "tenderbook-second-"));
const out = join(room, "dist");
const content = "test/fixtures/small-contract";
let ended: ReturnType<typeof tenderbook>;
beforeAll(() => {
  ended = tenderbook(["build", "--content", content, "--out", out]);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

test("the small contract is whole and free of errors", () => {
  expect(loadProject(content).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("it builds, with the files that it has content for", () => {
  expect([ended.status, ended.stderr]).toEqual([0, ""]);
  const manifest = readManifest(readFileSync(join(out, "manifest.json"), "utf8"));
  expect([...new Set(manifest?.files.filter(({ id }) => id !== "site").map(({ id }) => id))].sort()).toEqual(["contact-roster", "equipment-list", "obligation-calendar", "response-matrix", "staff-forms"]);
  for (const page of ["bid/index.html", "runbook/systems/lending.html", "review/index.html", "runbook/playbooks/pb-lending.html"]) expect([page, existsSync(join(out, page))]).toEqual([page, true]);
});

test("nothing of the first tender is in it", () => {
  const foreign = /人力资源|大数据中心|10,?770,?199|数字认证|法人一证通|天山路/;
  const texts = listFiles(out).flatMap((path): [string, string][] => {
    const bytes = readFileSync(join(out, path));
    return /\.(xlsx|docx)$/.test(path) ? Object.entries(unzipSync(bytes)).map(([part, data]) => [`${path}#${part}`, strFromU8(data)]) : [[path, bytes.toString("utf8")]];
  });
  expect(texts.filter(([, text]) => foreign.test(text)).map(([path]) => path)).toEqual([]);
});
