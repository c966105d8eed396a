/** Another tender is another content folder: the same program, none of the first tender's words. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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
  expect([...new Set(manifest?.files.filter(({ id }) => id !== "site").map(({ id }) => id))].sort()).toEqual(["bid-offer", "contact-roster", "emergency-plan-lending", "equipment-list", "obligation-calendar", "response-matrix", "signature-list", "staff-forms", "wall-card-lending"]);
  for (const page of ["bid/index.html", "runbook/systems/lending.html", "review/index.html", "runbook/playbooks/pb-lending.html"]) expect([page, existsSync(join(out, page))]).toEqual([page, true]);
});

test("the diagram of its playbook is a file beside the styles of each site that shows it, and the search knows its words", () => {
  for (const site of ["bid", "runbook", "review"]) {
    const page = readFileSync(join(out, site, "playbooks/pb-lending.html"), "utf8");
    const [, dark = "", light = ""] = /<source srcset="\.\.\/(assets\/diagram-[0-9a-f]{12}-dark\.svg)"[^>]*><img src="\.\.\/(assets\/diagram-[0-9a-f]{12}\.svg)" alt="断网处置流程/.exec(page) ?? [];
    expect(page).toContain("<figcaption>图　断网处置流程</figcaption>");
    for (const file of [light, dark]) expect(readFileSync(join(out, site, file), "utf8")).toMatch(/^<svg .*网线松动.*<\/svg>$/s);
    expect(readdirSync(join(out, site, "assets")).filter((name) => name.startsWith("diagram-")).length).toBeGreaterThanOrEqual(site === "bid" ? 4 : 2);
    expect(readFileSync(join(out, site, "assets/search-data.js"), "utf8")).toContain("图中文字：读者报告断网；网线松动?；是；重新插好；否；更换交换机；借还各试一笔");
  }
});

test("nothing of the first tender is in it", () => {
  const foreign = /人力资源|大数据中心|10,?770,?199|数字认证|法人一证通|天山路/;
  const texts = listFiles(out).flatMap((path): [string, string][] => {
    const bytes = readFileSync(join(out, path));
    return /\.(xlsx|docx)$/.test(path) ? Object.entries(unzipSync(bytes)).map(([part, data]) => [`${path}#${part}`, strFromU8(data)]) : [[path, bytes.toString("utf8")]];
  });
  expect(texts.filter(([, text]) => foreign.test(text)).map(([path]) => path)).toEqual([]);
});
