import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSites, type Download } from "../../generators/site.ts";
import { audiences, loadProject } from "../../schemas/index.ts";
import { views } from "../../generators/views/index.ts";
import type { SearchPiece } from "../../src/build/search.ts";
import { browserCheck, chromiumPath } from "./browser.ts";
import { brokenLinks, filesBelow, foreign, pagesOf, unreachable } from "./pages.ts";
import { bidSecrets, found, phones } from "./secrets.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sites-"));
const [here, there, bare] = ["here", "there", "bare"].map((name) => join(folder, name)) as [string, string, string];
const download: Download = { id: "equipment-list", title: "维护对象清单", what: "全部清单", audience: "runbook", format: "xlsx", path: "files/维护对象清单.xlsx", bytes: 3, sha256: "0".repeat(64), sm3: "1".repeat(64) };
/** Folders that a tool would leave; a development server may have left its own before. */
const hidden = (): string[] => readdirSync(root).filter((name) => name.startsWith(".") || name === "dist");
const before = hidden();
const site = (name: string, out = here): ReadonlyMap<string, Buffer> => filesBelow(join(out, name));

/** The time zone is read when the builder's process starts, before the first wait. */
function buildIn(zone: string, content: string, out: string): Promise<void> {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    return buildSites({ content, out, downloads: [download] });
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}

beforeAll(async () => {
  const elsewhere = join(folder, "一个 很深", "的", "内容");
  cpSync(join(root, "content"), elsewhere, { recursive: true });
  const only = join(folder, "only-contract");
  mkdirSync(join(only, "contract"), { recursive: true });
  cpSync(join(root, "content/contract/contract.yaml"), join(only, "contract/contract.yaml"));
  for (const out of [here, there]) {
    mkdirSync(join(out, "runbook/files"), { recursive: true });
    writeFileSync(join(out, "runbook", download.path), "abc");
  }
  // Both at once: two builds do not disturb each other.
  await Promise.all([buildIn("UTC", join(root, "content"), here), buildIn("America/New_York", elsewhere, there)]);
  await buildIn("Asia/Shanghai", only, bare);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(audiences)("the site %s", (audience) => {
  it("has no link that leads nowhere, and every page can be reached", () => {
    expect(brokenLinks(site(audience))).toEqual([]);
    expect(unreachable(site(audience))).toEqual([]);
  });

  it("has each id once a page", () => {
    const twice = pagesOf(site(audience)).flatMap(({ path, ids }) => ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`));
    expect(twice).toEqual([]);
  });

  it("has nothing that a strict policy or a disk without network refuses", () => {
    expect(pagesOf(site(audience)).flatMap(foreign)).toEqual([]);
    for (const [path, bytes] of site(audience)) if (path.endsWith(".css")) expect(bytes.toString()).not.toMatch(/@import|url\(/);
  });

  it("has the policy, a title, one h1 and the content's date on every page", () => {
    for (const { path, html } of pagesOf(site(audience))) {
      expect(html.match(/<h1/g), path).toHaveLength(1);
      expect(html, path).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'"/);
      expect(html, path).toMatch(/<title>[^<]+<\/title>/);
      expect(html, path).toContain("内容日期");
    }
  });

  it("tells nothing of this disk", () => {
    for (const [path, bytes] of site(audience)) expect(bytes.includes(root) || bytes.includes(folder), path).toBe(false);
  });

  it("is the same, byte by byte, from another folder and in another time zone", () => {
    const [first, second] = [site(audience), site(audience, there)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first].filter(([path, bytes]) => !bytes.equals(second.get(path) as Buffer)).map(([path]) => path)).toEqual([]);
  });

  it("is built from a contract alone", () => {
    expect(brokenLinks(new Map([...site(audience, bare), [download.path, Buffer.from("")]]))).toEqual([]);
    expect(pagesOf(site(audience, bare)).length).toBeGreaterThan(8);
  });
});

describe("what each reader may see", () => {
  const project = loadProject(join(root, "content"));
  const secrets = bidSecrets(project);

  it("has secrets to look for, and the bid team sees them", () => {
    expect(new Set(secrets.map(({ what }) => what)).size).toBeGreaterThan(5);
    expect(found(secrets.filter(({ what }) => what === "自评理由"), site("bid"))).not.toEqual([]);
  });
  it.each(["runbook", "review"])("keeps the bid's secrets out of %s", (audience) => {
    expect(found(secrets, site(audience))).toEqual([]);
    for (const name of ["pricing", "scoring", "forms", "clarifications", "responses", "checks", "rules", "company", "chapters"]) expect(existsSync(join(here, audience, name)), name).toBe(false);
  });
  it("keeps phones out of review, and the runbook has them", () => {
    expect(found(phones(project), site("review"))).toEqual([]);
    expect(found(phones(project), site("runbook"))).not.toEqual([]);
  });
  it("lists a download on its reader's site alone, with size and both digests", () => {
    const page = (audience: string): string => site(audience).get("downloads/index.html")?.toString() ?? "";
    for (const words of [download.title, download.what, "XLSX", "1 KB", download.sha256, download.sm3]) expect(page("runbook")).toContain(words);
    expect(page("review")).not.toContain(download.sha256);
  });
});

describe("the runbook at night", () => {
  const scenarioPages = (): ReturnType<typeof pagesOf> => pagesOf(site("runbook")).filter(({ path }) => path.startsWith("playbooks/scenarios/"));
  it("leads from the first page to a telephone in two clicks", () => {
    const pages = new Map(pagesOf(site("runbook")).map((page) => [page.path, page]));
    expect(pages.get("index.html")?.links).toContain("playbooks/index.html");
    const direct = new Set(pages.get("playbooks/index.html")?.links);
    expect(scenarioPages().length).toBeGreaterThan(40);
    for (const { path, html } of scenarioPages()) {
      expect(direct.has(path.slice("playbooks/".length)), path).toBe(true);
      expect(html, path).toMatch(/<ol class="calls">\s*<li[^>]*>[\s\S]*?href="tel:1\d{10}"/);
    }
  });
  it("finds “加密机故障” by one search, first of all", () => {
    const window: { searchData?: readonly SearchPiece[]; findPieces?: (pieces: readonly SearchPiece[], question: string) => SearchPiece[] } = {};
    const context = createContext({ window, document: { querySelector: () => null } });
    for (const file of ["assets/search.js", "assets/search-data.js"]) runInContext(site("runbook").get(file)?.toString() ?? "", context);
    expect(window.findPieces?.(window.searchData ?? [], "加密机故障")[0]?.[0]).toBe("playbooks/scenarios/pb-ca-s1.html");
  });
  it("draws the flow chart of every scenario", () => {
    for (const { path, html } of scenarioPages()) expect(html, path).toMatch(/<img src="\.\.\/\.\.\/assets\/diagram-[\da-f]{12}\.svg"/);
  });
});

describe("what a build leaves", () => {
  it("is three sites beside what was there, and nothing in the project", () => {
    expect(readdirSync(here).sort()).toEqual(["bid", "review", "runbook"]);
    expect(site("runbook").get(download.path)?.toString()).toBe("abc");
    expect(hidden()).toEqual(before);
  });
  it("is nothing when there is no contract, and the reason is told in Chinese", async () => {
    const [content, out] = [join(folder, "empty"), join(folder, "nothing")];
    mkdirSync(content);
    await expect(buildSites({ content, out, downloads: [] })).rejects.toThrow("网站没有生成：Error: 内容里没有合同");
    expect(readdirSync(out)).toEqual([]);
  }, 30_000);
});

describe("the views", () => {
  it("are on a page of the site of each of their readers", () => {
    // The register stands there whole; the page of a scenario shows its first minutes, limits and escalation in a form of its own; nothing is late.
    const forDocuments = new Set(["risks/register-brief", "obligations/late", "playbooks/escalation", "playbooks/first", "playbooks/limits"]);
    const shown = new Map(audiences.map((audience) => [audience, new Set(pagesOf(site(audience)).flatMap(({ html }) => [...html.matchAll(/ data-view="([^"]+)"/g)].map(([, id]) => id)))]));
    const missing = views.flatMap(({ id, readers }) => readers.filter((audience) => !forDocuments.has(id) && !shown.get(audience)?.has(id)).map((audience) => `${audience}: ${id}`));
    expect(missing).toEqual([]);
  });
});

describe.skipIf(!chromiumPath)(`in Chromium${chromiumPath ? "" : "（没有 /usr/bin/chromium，跳过）"}`, () => {
  it("has no axe violation and no console error, in light and dark, wide and on a phone; search and filter work from the disk", async () => {
    expect(await browserCheck(here)).toEqual([]);
  }, 120_000);
});
