/** Content → the three sites, each a folder that holds all it needs. */
import { fork } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { audiences } from "../schemas/index.ts";
import type { Download } from "../src/build/input.ts";
import type { Answer, Order } from "../src/build/run.ts";

export type { Download } from "../src/build/input.ts";

export interface SitesOptions {
  /** Content folder, anywhere on the disk. */
  readonly content: string;
  /** Folder that gets `bid`, `runbook` and `review`; files that are already in them stay. */
  readonly out: string;
  /** Files that the download pages list; the caller puts them into the sites. */
  readonly downloads: readonly Download[];
  readonly log?: (line: string) => void;
}

const builder = fileURLToPath(new URL("../src/build/run.ts", import.meta.url));

/** Throws with a Chinese message when the content has no contract or a page cannot be built; then `out` is as it was. */
export async function buildSites({ content, out, downloads, log = () => {} }: SitesOptions): Promise<void> {
  const start = performance.now();
  const target = resolve(out);
  mkdirSync(target, { recursive: true });
  const work = mkdtempSync(join(target, ".sites-"));
  try {
    await order({ content: resolve(content), work, downloads }, log);
    for (const site of audiences) place(join(work, "sites", site), join(target, site));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  log(`三个网站已生成，用时 ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
}

/** Moves a built site to its place, or into the folder that stands there. */
function place(from: string, to: string): void {
  if (existsSync(to)) cpSync(from, to, { recursive: true });
  else renameSync(from, to);
}

function order(message: Order, log: (line: string) => void): Promise<void> {
  return new Promise((succeed, fail) => {
    const child = fork(builder, [], { execArgv: [], stdio: ["ignore", "pipe", "pipe", "ipc"], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } });
    const said: string[] = [];
    let answer: Answer | undefined;
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text: string) => said.push(text));
    child.on("message", (next: Answer) => {
      if ("line" in next) log(next.line);
      else answer = next;
    });
    child.on("error", fail);
    child.on("close", (code, signal) => {
      if (answer && "done" in answer) return succeed();
      const reason = answer && "failed" in answer ? answer.failed : `生成网站的进程意外结束（${signal ?? `退出码 ${code ?? "未知"}`}）`;
      fail(new Error([`网站没有生成：${reason}`, said.join("").trim()].filter(Boolean).join("\n")));
    });
    child.send(message);
  });
}
