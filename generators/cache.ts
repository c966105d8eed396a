/** What need not be rendered again: bytes kept by the digest of the value and the program that made them. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { sha256 } from "./digest.ts";
import { listFiles, writeFiles } from "./write.ts";

/** Kept this long after the last use. */
const keepMs = 14 * 24 * 3600 * 1000;

export interface Cache {
  /** The bytes for a value, rendered only if they are not known. */
  bytes(value: unknown, format: string, render: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** @param program digest of the program's own files: another program, other bytes */
export function openCache(program: string): Cache {
  const folder = join(cacheFolder(), "rendered");
  mkdirSync(folder, { recursive: true });
  forgetOld();
  return {
    async bytes(value, format, render) {
      const key = `${sha256(JSON.stringify([program, format, value]))}.${format}`;
      const path = join(folder, key);
      if (existsSync(path)) {
        const stamp = new Date();
        utimesSync(path, stamp, stamp);
        return readFileSync(path);
      }
      const bytes = await render();
      writeFiles(folder, new Map([[key, bytes]]));
      return bytes;
    },
  };
}

/** What has not been used for long goes: renderings, and the remembered files beside them. */
function forgetOld(): void {
  const now = Date.now();
  for (const path of listFiles(cacheFolder())) {
    const absolute = join(cacheFolder(), path);
    // Another run may have taken it away meanwhile.
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (stat && now - stat.mtimeMs > keepMs) rmSync(absolute, { force: true });
  }
}
