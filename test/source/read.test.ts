import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadProject } from "../../schemas/index.ts";
import { readContentFolder } from "../../schemas/source/index.ts";
import { expectUsable, folderWith, markedIn, projectWith, spanOf } from "../support/project.ts";

const good = "- id: gb1\n  code: GB/T 1\n  name: 一\n  status: 现行\n";
const S = "standards/standards.yaml";
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const told = (folder: string): string[] => readContentFolder(folder).diagnostics.map(({ message }) => message);

describe("a file that is text but not clean", () => {
  test.each<[string, string, string, string]>([
    ["NUL", "- id: a\u0000b\n", "U+0000", "\u0000"],
    ["escape", "# \u001b[31m\n", "U+001B", "\u001b"],
    ["C1 control", "a: \u0085\n", "U+0085", "\u0085"],
    ["zero width space", "a: 示\u200b例\n", "U+200B", "\u200b"],
    ["direction override", "a: \u202eb\n", "U+202E", "\u202e"],
    ["line separator", "a: b\u2028c\n", "U+2028", "\u2028"],
    ["a second byte-order mark", "\ufeff\ufeffa: b\n", "U+FEFF", "\ufeff"],
    ["a garbled character", "a: \ufffd\n", "乱码", "\ufffd"],
    ["a lone CR", "a: b\rc: d\r", "CR", "\r"],
    ["a line of 10 MB", `a: ${"字".repeat(3_400_000)}\n`, "3400003 字", "a"],
    ["100,000 brackets", "[".repeat(100_000), "100000 字", "["],
  ])("%s", (_, content, message, marked) => {
    const folder = folderWith({ [S]: content });
    const { files, diagnostics, unread } = readContentFolder(folder);
    expect(files).toEqual([]);
    expect(unread).toEqual([S]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain(message);
    const text = content.replace(/^\ufeff/, "");
    expectUsable(diagnostics[0]!, text);
    if (marked !== "\r") expect(markedIn(text, diagnostics[0]!)).toBe(marked);
  });

  test("a byte-order mark, CRLF and a missing last line break are no problem", () => {
    const { files, diagnostics } = readContentFolder(folderWith({ [S]: `\ufeff${good.replaceAll("\n", "\r\n")}`, "standards/b.yaml": "- id: x" }));
    expect(diagnostics).toEqual([]);
    expect(files.map(({ text }) => text[0])).toEqual(["-", "-"]);
  });

  test("every invisible character is told, up to twenty", () => {
    expect(readContentFolder(folderWith({ [S]: "a\u200b\n".repeat(5) })).diagnostics.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
    expect(readContentFolder(folderWith({ [S]: "a\u200b\n".repeat(500) })).diagnostics).toHaveLength(20);
  });
});

describe("a file that is not UTF-8", () => {
  test.each([
    ["GBK", bytes(0x61, 0x0a, 0x62, 0x3a, 0x20, 0xd6, 0xd0, 0xce, 0xc4, 0x0a), "2:4-2:5"],
    ["UTF-16 with mark", bytes(0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00), "1:1-1:2"],
    ["cut in the middle", bytes(0x61, 0x3a, 0x20, 0xe4, 0xb8), "1:4-1:5"],
    ["half of a surrogate pair", bytes(0xed, 0xa0, 0x80), "1:1-1:2"],
  ])("%s", (_, content, span) => {
    const { diagnostics } = readContentFolder(folderWith({ [S]: content }));
    expect(diagnostics.map(spanOf)).toEqual([span]);
    expect(diagnostics[0]).toMatchObject({ rule: "source/file", message: expect.stringContaining("不是 UTF-8") as string, help: expect.stringContaining("GBK") as string });
  });

  test("UTF-16 without mark is told by its NULs", () => {
    const { diagnostics } = readContentFolder(folderWith({ [S]: bytes(0x61, 0x00, 0x3a, 0x00) }));
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("U+0000"), expect.stringContaining("U+0000")]);
  });
});

describe("what lies in the folder", () => {
  test("a folder where a file should be", () => {
    const folder = folderWith({ "contract/x.yaml": "a: b" });
    mkdirSync(join(folder, "staffing/roster.yaml"), { recursive: true });
    expect(told(folder)).toEqual([expect.stringContaining("“staffing/roster.yaml”应是文件，却是文件夹")]);
  });

  test("a folder that does not exist, a file as folder, an empty folder", () => {
    const missing = join(tmpdir(), "tenderbook-not-there");
    expect(loadProject(missing).diagnostics.map(({ message, help }) => message + help)).toEqual([expect.stringMatching(/找不到内容文件夹.*--content/)]);
    const file = join(folderWith({ x: "" }), "x");
    expect(loadProject(file).diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("不是文件夹")]);
    const empty = mkdtempSync(join(folderWith({}), "empty-"));
    expect(loadProject(empty).diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("没有合同文件")]);
  });

  test("other kinds of file are told, hidden and lock files are left alone", () => {
    const folder = folderWith({ ".git/x": "", "~$a.yaml": "", "Thumbs.db": "", "a.yml": "", "b.md": "", "c.docx": "", "d.YAML": "", "company/files/e.pdf": "%PDF" });
    const { diagnostics, attachments } = readContentFolder(folder);
    expect(diagnostics.map(({ file }) => file.slice(file.lastIndexOf("/") + 1))).toEqual(["a.yml", "b.md", "c.docx", "d.YAML"]);
    expect(attachments.map(({ path, bytes: size }) => [path, size])).toEqual([["company/files/e.pdf", 4]]);
  });

  test("attached files are looked at by their bytes, whatever their name says", () => {
    const folder = folderWith({ "company/files/a.jpg": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "company/files/b.png": Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "company/files/c.png": "%PDF", "company/files/d.png": "x" });
    const { attachments } = readContentFolder(folder);
    rmSync(join(folder, "company/files/d.png"));
    const looks = attachments.map(({ look }) => look());
    expect(looks.map((look) => look?.format)).toEqual(["png", "jpeg", undefined, undefined]);
    expect(looks[2]?.sha256).toBe(createHash("sha256").update("%PDF").digest("hex"));
    expect(looks[3]).toBeUndefined();
  });

  test("links are told, whether they lead out, stay inside, loop or lead nowhere", () => {
    const outside = folderWith({ "secret.yaml": good });
    const folder = folderWith({ [S]: good });
    symlinkSync(join(outside, "secret.yaml"), join(folder, "out.yaml"));
    symlinkSync(outside, join(folder, "outside"));
    symlinkSync(join(folder, S), join(folder, "inside.yaml"));
    symlinkSync(join(folder, "loop-b.yaml"), join(folder, "loop-a.yaml"));
    symlinkSync(join(folder, "loop-a.yaml"), join(folder, "loop-b.yaml"));
    symlinkSync(join(folder, "nothing"), join(folder, "nowhere.yaml"));
    symlinkSync(folder, join(folder, "standards/self"));
    const { files, diagnostics } = readContentFolder(folder);
    expect(files.map(({ path }) => path)).toEqual([S]);
    expect(diagnostics.map(({ message }) => message.replace(/（.*/, ""))).toEqual([
      "“inside.yaml”是链接，不是文件", "读不出“loop-a.yaml”", "读不出“loop-b.yaml”", "读不出“nowhere.yaml”", "“out.yaml”是指向内容文件夹之外的链接", "“outside”是指向内容文件夹之外的链接", "“standards/self”是链接，不是文件",
    ]);
    for (const diagnostic of diagnostics) expectUsable(diagnostic, "");
  });

  test("the content folder itself may be a link", () => {
    const folder = folderWith({ [S]: good });
    const link = join(folderWith({}), "content");
    symlinkSync(folder, link);
    expect(readContentFolder(link).files.map(({ path }) => path)).toEqual([S]);
  });

  test.skipIf(process.platform === "win32")("a pipe is not read", () => {
    const folder = folderWith({});
    execFileSync("mkfifo", [join(folder, "a.yaml")]);
    expect(told(folder)).toEqual(["“a.yaml”不是普通文件，读不了"]);
  });

  test("a file above 16 MB is refused unread", () => {
    const folder = folderWith({});
    writeFileSync(join(folder, "a.yaml"), Buffer.alloc(17 * 1024 * 1024, 0x23));
    expect(told(folder)).toEqual(["“a.yaml”有 17 MB，超过 16 MB"]);
  });
});

describe("one cause is told once", () => {
  const system = "- id: s1\n  name: 一\n  grade: general\n  description: 甲\n  owner: p01\n  deputy: p02\n  source: {clause: c1, quote: 甲}\n";
  const of = (files: Record<string, string | Uint8Array>): string[] => projectWith(files).diagnostics.map(({ rule, message }) => `${rule} ${message}`).filter((line) => !line.includes("合同文件") && !line.includes("招标条款"));

  test("a roster that cannot be read does not make its people unknown", () => {
    const broken: Record<string, Record<string, string | Uint8Array>> = {
      "not UTF-8": { "staffing/roster.yaml": bytes(0xd6, 0xd0) },
      "wrong ending": { "staffing/roster.yml": "- id: p01\n" },
      "broken YAML": { "staffing/roster.yaml": "- id: @\n" },
      "misspelt name": { "staffing/rooster.yaml": "- id: p01\n" },
      "invisible character": { "staffing/roster.yaml": "- id: \u200bp01\n" },
    };
    for (const [name, files] of Object.entries(broken)) expect(of({ ...files, "systems/systems.yaml": system }), name).toHaveLength(1);
  });

  test("a collection without entries is told once a file, an unknown id once with its number", () => {
    expect(of({ "systems/systems.yaml": system })).toEqual([expect.stringMatching(/人员名册还没有内容，找不到“p01”（这个文件里共 2 处引用）/)]);
    const person = "- id: p1\n";
    expect(of({ "systems/systems.yaml": system, "staffing/roster.yaml": person })[0]).toContain("schema/field");
  });

  test("other files' problems show in the same run", () => {
    const { diagnostics } = projectWith({ [S]: bytes(0xff), "systems/blocks.yaml": "- id: @", "chapters/a.mdx": "---js\n---\n", "risks/scale.yaml": "- a", "x.txt": "" });
    expect(new Set(diagnostics.map(({ file }) => file.split("/").at(-1)))).toEqual(new Set(["standards.yaml", "blocks.yaml", "a.mdx", "scale.yaml", "x.txt", "contract.yaml"]));
  });
});
