/** Parsed content files kept between runs, below node_modules/.cache; without that folder nothing is remembered. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./cache-folder.ts";
import type { ParseMemory } from "../schemas/index.ts";
import { writeFiles } from "./write.ts";

const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));
/** The code that decides what a file's rows are. */
const parts = ["", "source", "fields", "collections"].map((name) => fileURLToPath(new URL(`../schemas/${name}`, import.meta.url)));

/** As an option of loadProject. */
export function remembering(): { memory?: ParseMemory } {
  const memory = openMemory();
  return memory ? { memory } : {};
}

/** Another parser, another memory: the digest of the reading and typing code is part of every key. */
function openMemory(): ParseMemory | undefined {
  if (!existsSync(modules)) return undefined;
  const hash = createHash("sha256");
  for (const part of parts) for (const name of readdirSync(part).sort()) if (name.endsWith(".ts")) hash.update(readFileSync(join(part, name)));
  for (const library of ["yaml", "zod", "remark-mdx"]) hash.update(readFileSync(join(modules, library, "package.json")));
  const folder = join(cacheFolder(), `parsed-${hash.digest("hex").slice(0, 16)}`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return undefined;
  }
  return {
    get(key) {
      try {
        return readFileSync(join(folder, key), "utf8");
      } catch {
        return undefined;
      }
    },
    set(key, text) {
      try {
        writeFiles(folder, new Map([[key, text]]));
      } catch {
        // A disk that cannot be written only costs time.
      }
    },
  };
}
