/** The digest of everything a build depends on: the content folder and the program's own files. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const programParts = ["astro.config.mjs", "generators", "package-lock.json", "public", "schemas", "src"];

export function digestFolder(folder: string): string {
  const hash = createHash("sha256");
  addTo(hash, folder, "");
  return hash.digest("hex");
}

export function digestProgram(): string {
  const hash = createHash("sha256");
  for (const part of programParts) if (existsSync(join(root, part))) addTo(hash, root, part);
  return hash.digest("hex");
}

/** Paths relative to the folder and bytes, in order of path; links are told by their name alone. */
function addTo(hash: ReturnType<typeof createHash>, folder: string, path: string): void {
  const absolute = join(folder, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  hash.update(`${path}\0`);
  if (stat?.isDirectory()) for (const name of readdirSync(absolute).sort()) addTo(hash, folder, path ? `${path}/${name}` : name);
  else if (stat?.isFile()) hash.update(readFileSync(absolute)).update("\0");
}
