/** The only place that writes to disk: files whole or not at all, folders swapped in one move. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { readManifest } from "./manifest.ts";

/** Writes files into a folder: all beside their places first, then moved into them, so that a full disk leaves every file as it was. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const ready: { beside: string; target: string }[] = [];
  try {
    for (const [path, content] of files) {
      const target = join(folder, path);
      const beside = `${target}.${process.pid}.tmp`;
      mkdirSync(dirname(target), { recursive: true });
      ready.push({ beside, target });
      writeFileSync(beside, content);
    }
    for (const { beside, target } of ready) renameSync(beside, target);
  } catch (error) {
    for (const { beside } of ready) rmSync(beside, { force: true });
    throw error;
  }
}

/** Every file below a folder, relative, with `/`, sorted. */
export function listFiles(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    })
    .sort();
}

export interface Staging {
  /** The folder to build in, beside the place of the outputs and on the same disk. */
  readonly folder: string;
  /** Moves what was built to its place; the outputs before are whole until then. */
  publish(): void;
  /** Throws away what was built. */
  discard(): void;
}

const buildingName = (out: string): string => `.${basename(out)}.building-`;
const formerName = (out: string): string => `.${basename(out)}.former`;

/** Why outputs may not be put there; undefined when they may. */
export function refusal(out: string): string | undefined {
  const folder = resolve(out);
  if (!existsSync(folder)) return undefined;
  try {
    const names = readdirSync(folder);
    if (names.length === 0 || (names.includes("manifest.json") && readManifest(readFileSync(join(folder, "manifest.json"), "utf8")))) return undefined;
  } catch {
    return `“${out}”不是文件夹，不能放生成的文件`;
  }
  return `“${out}”里有别的文件，生成会把它们换掉：换一个目录，或先把它清空`;
}

export function openStaging(out: string): Staging {
  const target = resolve(out);
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const former = join(parent, formerName(target));
  // A build killed between its two moves left the former outputs beside their place: put them back.
  if (existsSync(former)) {
    if (existsSync(target)) rmSync(former, { recursive: true, force: true });
    else renameSync(former, target);
  }
  for (const name of readdirSync(parent)) {
    const pid = /-(\d+)-\w+$/.exec(name)?.[1];
    if (name.startsWith(buildingName(target)) && pid && !alive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(parent, `${buildingName(target)}${process.pid}-`));
  return {
    folder,
    publish() {
      if (existsSync(target)) renameSync(target, former);
      renameSync(folder, target);
      rmSync(former, { recursive: true, force: true });
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
