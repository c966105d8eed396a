/** The main job on the shipped content: complete, repeatable, all or nothing. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256, sm3 } from "../../generators/digest.ts";
import { readManifest, type Manifest } from "../../generators/manifest.ts";
import { listFiles } from "../../generators/write.ts";
import { startTenderbook, tenderbook } from "../support/command.ts";

const room = mkdtempSync(join(tmpdir(), "tenderbook-build-"));
const out = join(room, "dist");
const zones = ["Asia/Shanghai", "America/New_York"] as const;
const manifestOf = (folder: string): Manifest => readManifest(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
const digests = (folder: string): Record<string, string> => Object.fromEntries(listFiles(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]));

let first: ReturnType<typeof tenderbook>;
beforeAll(() => {
  first = tenderbook(["build", "--no-pdf", "--content", "content", "--out", out], { TZ: zones[0], TENDERBOOK_CACHE: join(room, "cache-0") });
}, 300_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe("a build of the shipped content", () => {
  test("ends well, with a line a step, where to look and what is still open", () => {
    expect(first.stderr).toBe("");
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/检查 \d+ 条内容：0 个错误/);
    for (const site of ["bid", "runbook", "review"]) expect(first.stdout).toContain(join(out, site, "index.html"));
    expect(first.stdout).toMatch(/还没有完成：.*示例数据 \d+ 处/);
  });

  test("leaves three sites and a manifest that tells every file truly", () => {
    const { files, project, date } = manifestOf(out);
    expect(project).toBe("市人力资源保障局2025年数字认证集成维护项目");
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(files.map(({ path }) => path).sort()).toEqual(listFiles(out).filter((path) => path !== "manifest.json").sort());
    for (const { path, bytes, sha256: digest, sm3: other, audience } of files) {
      const content = readFileSync(join(out, path));
      expect([path, content.length, sha256(content), sm3(content), path.split("/")[0]]).toEqual([path, bytes, digest, other, audience]);
    }
    for (const site of ["bid", "runbook", "review"]) expect(existsSync(join(out, site, "index.html"))).toBe(true);
  });

  test("holds the deliverables, each for its readers", () => {
    const byReader = (audience: string): string[] => manifestOf(out).files.filter((file) => file.audience === audience && file.id !== "site").map(({ id, format }) => `${id}.${format}`).sort();
    // Plans, drills and cards: one a thing that content has; the rest by name.
    const families = /^(emergency-plan|drill|wall-card)-/;
    const plain = (audience: string): string[] => byReader(audience).filter((name) => !families.test(name));
    const all = ["equipment-list.xlsx", "inspection-forms.docx", "obligation-calendar.ics", "obligation-calendar.xlsx", "risk-register.docx", "risk-register.xlsx"];
    expect(plain("review")).toEqual(all);
    expect(plain("runbook")).toEqual(["contact-roster.xlsx", ...all]);
    expect(plain("bid")).toEqual([
      "bid-business.docx", "bid-checklist.xlsx", "bid-technical.docx", "clarification-letter.docx", "clarification-list.xlsx", "contact-roster.xlsx", ...all,
      "price-workbook.xlsx", "response-matrix.xlsx", "scoring-index.xlsx", "signature-list.xlsx", "staff-forms.xlsx",
    ].sort());
    const count = (audience: string, family: string): number => byReader(audience).filter((name) => name.startsWith(family)).length;
    expect(["emergency-plan-", "drill-", "wall-card-"].map((family) => count("runbook", family))).toEqual([11, 8, 11]);
    expect(["emergency-plan-", "drill-"].map((family) => count("review", family))).toEqual([11, 8]);
  });

  test.each(zones.slice(1))("gives the same bytes in %s, with nothing cached", (zone) => {
    const other = join(room, zone.replace("/", "-"));
    const { status } = tenderbook(["build", "--no-pdf", "--content", "content", "--out", other], { TZ: zone, TENDERBOOK_CACHE: join(room, `cache-${zone.replace("/", "-")}`) });
    expect(status).toBe(0);
    expect(digests(other)).toEqual(digests(out));
  }, 300_000);

  test("does nothing the second time, and says so", () => {
    const before = digests(out);
    const { status, stdout } = tenderbook(["build", "--no-pdf", "--content", "content", "--out", out], { TENDERBOOK_CACHE: join(room, "cache-0") });
    expect(status).toBe(0);
    expect(stdout).toContain("内容和程序都没有变");
    expect(digests(out)).toEqual(before);
  });

  test("mends an output that somebody changed", () => {
    const before = digests(out);
    writeFileSync(join(out, "bid/index.html"), "changed");
    expect(tenderbook(["build", "--no-pdf", "--content", "content", "--out", out], { TENDERBOOK_CACHE: join(room, "cache-0") }).status).toBe(0);
    expect(digests(out)).toEqual(before);
  });
});

describe("all or nothing", () => {
  test("an error in the content leaves the outputs as they were", () => {
    const content = join(room, "broken");
    cpSync("content", content, { recursive: true });
    const roster = join(content, "staffing/roster.yaml");
    writeFileSync(roster, readFileSync(roster, "utf8").replace("- id: p01", "- id：p01"));
    const before = digests(out);
    const { status, stdout } = tenderbook(["build", "--content", content, "--out", out]);
    expect(status).toBe(1);
    expect(stdout).toContain("roster.yaml");
    expect(stdout).toContain("原样未动");
    expect(digests(out)).toEqual(before);
    expect(readdirSync(room).filter((name) => name.startsWith(".dist"))).toEqual([]);
  });

  test("a build that is killed leaves the outputs as they were, and the next one cleans up", async () => {
    const place = join(room, "killed");
    const target = join(place, "dist");
    const content = join(room, "changed");
    cpSync("test/fixtures/small-contract", content, { recursive: true });
    expect(tenderbook(["build", "--no-pdf", "--content", content, "--out", target]).status).toBe(0);
    const contract = join(content, "contract/contract.yaml");
    writeFileSync(contract, readFileSync(contract, "utf8").replace("today: 2026-03-01", "today: 2026-02-28"));
    const before = digests(target);
    const child = startTenderbook(["build", "--no-pdf", "--content", content, "--out", target], { TENDERBOOK_CACHE: join(room, "cache-killed") });
    // The first steps are told; the sites are being built.
    await new Promise<void>((resolve) => {
      let said = "";
      child.stdout?.on("data", (data: Buffer) => {
        said += data.toString();
        if (said.includes("个文件（")) resolve();
      });
      child.once("exit", () => resolve());
    });
    child.kill("SIGKILL");
    await new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once("exit", resolve) : resolve(undefined)));
    expect(child.signalCode).toBe("SIGKILL");
    expect(digests(target)).toEqual(before);
    expect(readdirSync(place).some((name) => name.startsWith(".dist.building-"))).toBe(true);

    expect(tenderbook(["build", "--no-pdf", "--content", content, "--out", target]).status).toBe(0);
    expect(manifestOf(target).date).toBe("2026-02-28");
    expect(readdirSync(place).filter((name) => name.startsWith(".dist"))).toEqual([]);
  }, 300_000);

  test("a folder with somebody's files is not replaced", () => {
    const theirs = join(room, "theirs");
    cpSync("content/contract", theirs, { recursive: true });
    const before = digests(theirs);
    const { status, stderr } = tenderbook(["build", "--content", "content", "--out", theirs]);
    expect(status).toBe(2);
    expect(stderr).toContain("里有别的文件");
    expect(digests(theirs)).toEqual(before);
  });

  test("a release is refused while content is open, and says where", () => {
    const { status, stdout } = tenderbook(["build", "--release", "--content", "content", "--out", join(room, "release")]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\d+\. content\/company\/company\.yaml:\d+:\d+　示例数据　/);
    expect(existsSync(join(room, "release"))).toBe(false);
  });
});
