/** Runs a command of ours as a whole process and measures it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Measure {
  readonly seconds: number;
  /** Peak resident memory of the process. */
  readonly megabytes: number;
}

const entry = fileURLToPath(new URL("../cli/tenderbook.mjs", import.meta.url));
const probe = fileURLToPath(new URL("./peak-memory.mjs", import.meta.url));

export function measure(args: readonly string[]): Measure {
  const started = performance.now();
  const child = spawnSync(process.execPath, ["--import", probe, entry, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  const seconds = (performance.now() - started) / 1000;
  if (child.status !== 0) throw new Error(`tenderbook ${args.join(" ")} ended with ${child.status ?? "a signal"}:\n${child.stdout.slice(-2000)}${child.stderr.slice(-2000)}`);
  const peak = /peak-memory-kilobytes (\d+)/.exec(child.stderr)?.[1];
  return { seconds, megabytes: Number(peak ?? 0) / 1024 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
