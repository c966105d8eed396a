/** Runs a command of ours as a whole process and measures it. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Measure {
  readonly seconds: number;
  /** Peaks of resident memory of the process and of those it started, added up. */
  readonly megabytes: number;
}

const entry = fileURLToPath(new URL("../cli/tenderbook.mjs", import.meta.url));
const probe = new URL("./peak-memory.mjs", import.meta.url).href;

/** @param folder for what is measured; exists */
export function measure(args: readonly string[], folder: string): Measure {
  const peaks = join(folder, "peaks");
  writeFileSync(peaks, "");
  const started = performance.now();
  const child = spawnSync(process.execPath, [entry, ...args], {
    encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, NODE_OPTIONS: `--import ${probe}`, TENDERBOOK_PEAKS: peaks },
  });
  const seconds = (performance.now() - started) / 1000;
  if (child.status !== 0) throw new Error(`tenderbook ${args.join(" ")} ended with ${child.status ?? "a signal"}:\n${child.stdout.slice(-2000)}${child.stderr.slice(-2000)}`);
  const kilobytes = readFileSync(peaks, "utf8").split("\n").reduce((sum, line) => sum + Number(line), 0);
  rmSync(peaks);
  return { seconds, megabytes: kilobytes / 1024 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
