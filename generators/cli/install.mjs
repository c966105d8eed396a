// Installs what is missing before a command runs: `npm ci` when node_modules is absent or older than the lockfile.
// Plain JavaScript for any Node ≥ 18, because it runs before anything is installed. With --link it only links the command.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

if (!process.argv.includes("--link") && outdated()) {
  console.log("安装依赖（npm ci），第一次要几分钟……");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: at("."), stdio: "inherit", shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("依赖没有装好。检查网络和 npm 的源设置后再运行一次；已生成的文件不受影响。");
    process.exit(status ?? 1);
  }
}
link();

function outdated() {
  const installed = at("node_modules/.package-lock.json");
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(at("package-lock.json")).mtimeMs;
}

/** `npx tenderbook` finds the project's own command in node_modules/.bin; npm links only those of dependencies. */
function link() {
  if (!existsSync(at("node_modules/.bin"))) return;
  const bin = at("node_modules/.bin/tenderbook");
  if (process.platform === "win32") {
    writeFileSync(`${bin}.cmd`, '@node "%~dp0..\\..\\generators\\cli\\tenderbook.mjs" %*\r\n');
    return;
  }
  try {
    lstatSync(bin);
    rmSync(bin);
  } catch {
    // not there yet
  }
  symlinkSync("../../generators/cli/tenderbook.mjs", bin);
}
