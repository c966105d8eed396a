#!/usr/bin/env node
// Starts the program under a Node that can run it: the caller's own if it is new enough, else the one that npm ci installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("./index.ts", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 22)) {
  await import("./index.ts");
} else {
  const own = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
  if (!existsSync(own)) {
    console.error("tenderbook 需要 Node 22.22 以上。在项目目录运行 npm ci，会一并装好合适的 Node；其他平台从 nodejs.org 安装 Node 24。");
    process.exit(2);
  }
  const { status } = spawnSync(own, [entry, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(status ?? 1);
}
