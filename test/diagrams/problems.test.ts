/** Diagrams in prose: what is wrong with one is told in its file, at its line and column; what was read once is not read again. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkProject } from "../../generators/check-project.ts";
import type { Diagnostic } from "../../schemas/index.ts";
import { expectUsable, markedIn } from "../support/project.ts";

const room = mkdtempSync(join(tmpdir(), "tenderbook-fences-"));
const cache = process.env["TENDERBOOK_CACHE"];
beforeAll(() => void (process.env["TENDERBOOK_CACHE"] = join(room, "cache")));
afterAll(() => {
  if (cache === undefined) delete process.env["TENDERBOOK_CACHE"];
  else process.env["TENDERBOOK_CACHE"] = cache;
  rmSync(room, { recursive: true, force: true });
});

let folders = 0;

/** The file with more prose at its end, and what is told of its diagrams. */
async function told(prose: string): Promise<{ text: string; found: Diagnostic[] }> {
  const content = join(room, `content-${(folders += 1)}`);
  cpSync("test/fixtures/small-contract", content, { recursive: true });
  const file = join(content, "playbooks/pb-lending.mdx");
  appendFileSync(file, `\n${prose}\n`);
  const { diagnostics } = await checkProject(content, false);
  return { text: readFileSync(file, "utf8"), found: diagnostics.filter(({ rule }) => rule.startsWith("diagrams/")) };
}

const fence = (code: string, before = ""): string => ["```mermaid 图题", ...code.split("\n"), "```"].map((line) => before + line).join("\n");

test("a diagram that can be drawn is no problem, wherever it stands", async () => {
  const good = "flowchart TD\n  A[甲] --> B[乙]";
  expect((await told([fence(good), "- 列表\n\n" + fence(good, "  "), fence(good, "> "), "```js\nflowchart nonsense\n```"].join("\n\n"))).found).toEqual([]);
});

test.each<[string, string, string, string]>([
  ["a kind that is not drawn", fence("journey\n  title x"), "diagrams/allowed", "journey"],
  ["a setting, in a list", "- 列表\n\n" + fence("flowchart TD\n  %%{init: {'theme':'dark'}}%%\n  A --> B", "  "), "diagrams/allowed", "%%{init: {'theme':'dark'}"],
  ["an action, in a quotation", fence("flowchart TD\n  A --> B\n  click A call f()", "> "), "diagrams/allowed", "click"],
  ["nothing at all", "```mermaid\n```", "diagrams/allowed", "```mermaid"],
  ["what mermaid cannot read", fence("%% 注\nflowchart TD\n  A --> B\n  B{判断(是)} --> C"), "diagrams/syntax", "("],
  ["what mermaid cannot read, in a list, without words", "- 列表\n  - 再一层\n\n" + fence("flowchart TD\n  A[甲 --> B", "    "), "diagrams/syntax", "A[甲 --> B"],
  ["windows line ends", fence("sequenceDiagram\n  甲->>乙 你好").replaceAll("\n", "\r\n"), "diagrams/syntax", "甲->>乙 你好"],
])("%s", async (_, prose, rule, words) => {
  const { text, found } = await told(prose);
  expect(found.map((problem) => [problem.rule, problem.severity, markedIn(text, problem)])).toEqual([[rule, "error", words]]);
  for (const problem of found) expectUsable(problem, text);
});

test("every problem of every diagram is told, allowed ones once each", async () => {
  const { text, found } = await told([fence("journey"), fence("flowchart TD\n  A[甲 --> B"), fence("pie\n  甲 : 1")].join("\n\n"));
  expect(found.map(({ rule, line }) => [rule, text.split("\n")[line - 1]])).toEqual([["diagrams/allowed", "journey"], ["diagrams/syntax", "  A[甲 --> B"], ["diagrams/syntax", "  甲 : 1"]]);
});

test("what was read once is not read again: no thread is started, and little time is spent", async () => {
  const prose = Array.from({ length: 20 }, (_, at) => fence(`flowchart TD\n  A${at}[甲] --> B${at}{是否停机}\n  B${at} -->|是| C${at}[停机]`)).join("\n\n");
  await told(prose);
  const { diagramProblems } = await import("../../generators/diagrams/problems.ts");
  const { loadProject } = await import("../../schemas/index.ts");
  const { entries } = loadProject(join(room, `content-${folders}`)).catalog;
  const started = performance.now();
  expect(await diagramProblems(entries)).toEqual([]);
  // A thread alone takes a second.
  expect(performance.now() - started).toBeLessThan(300);
});
