#!/usr/bin/env node
// The command line: starts the program under a Node that can run it, the caller's own if it is new enough, else the one that npm ci
// installed; sets the exit code (0 clean or warnings, 1 errors, 2 usage). Plain JavaScript, so that any Node ≥ 18 can read it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import * as modules from "node:module";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 22)) {
  modules.enableCompileCache();
  const { main } = await import("./main.ts");
  process.exitCode = await main(process.argv.slice(2));
} else {
  const own = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
  if (!existsSync(own)) {
    console.error("tenderbook 需要 Node 22.22 以上。在项目目录运行 npm ci，会一并装好合适的 Node；其他平台从 nodejs.org 安装 Node 24。");
    process.exit(2);
  }
  const { status } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(status ?? 1);
}
