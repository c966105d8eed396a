/** Drawings, and codes that mermaid can read, kept between runs by the code and by the program that drew them. */
import { createHash } from "node:crypto";
import { readFileSync, utimesSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "../cache-folder.ts";
import { sha256 } from "../digest.ts";
import type { Drawing } from "../values/drawing.ts";
import { listFiles, writeFiles } from "../write.ts";

export interface DiagramMemory {
  drawing(code: string): Drawing | undefined;
  keepDrawing(code: string, drawing: Drawing): void;
  /** Whether the code was read before without a problem. */
  isGood(code: string): boolean;
  keepGood(code: string): void;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
let program: string | undefined;

/** Other libraries, fonts, settings or steps draw other pictures. */
function digestProgram(): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).update(readFileSync(join(root, "generators/values/fence.ts")));
  const folder = join(root, "generators/formats/diagram");
  for (const path of listFiles(folder)) hash.update(readFileSync(join(folder, path)));
  return hash.digest("hex").slice(0, 16);
}

export function openDiagramMemory(): DiagramMemory {
  const folder = join(cacheFolder(), `diagrams-${(program ??= digestProgram())}`);
  const path = (code: string, kind: "json" | "good"): string => join(folder, `${sha256(code)}.${kind}`);
  const write = (file: string, text: string): void => {
    try {
      writeFiles(folder, new Map([[basename(file), text]]));
    } catch {
      // A disk that cannot be written only costs time.
    }
  };
  const read = (file: string): string | undefined => {
    try {
      const text = readFileSync(file, "utf8");
      // What is used is not old: the cache forgets by this time.
      const now = new Date();
      utimesSync(file, now, now);
      return text;
    } catch {
      return undefined;
    }
  };
  return {
    drawing(code) {
      return thaw(read(path(code, "json")));
    },
    keepDrawing(code, { png, ...rest }) {
      write(path(code, "json"), JSON.stringify({ ...rest, png: Buffer.from(png).toString("base64") }));
    },
    isGood: (code) => read(path(code, "good")) !== undefined || read(path(code, "json")) !== undefined,
    keepGood: (code) => write(path(code, "good"), ""),
  };
}

/** A cut file is drawn anew. */
function thaw(text: string | undefined): Drawing | undefined {
  try {
    const { png, ...rest } = JSON.parse(text ?? "") as Omit<Drawing, "png"> & { readonly png: string };
    return { ...rest, png: new Uint8Array(Buffer.from(png, "base64")) };
  } catch {
    return undefined;
  }
}
