/** dist/manifest.json: what a build left, one entry a file, and from which inputs. */
import type { Audience } from "../schemas/index.ts";

export interface ManifestEntry {
  /** Deliverable id; pages of a site and their parts have `site`. */
  readonly id: string;
  readonly title: string;
  /** Relative to dist, with `/`. */
  readonly path: string;
  readonly audience: Audience;
  /** File extension: xlsx, docx, html, css … */
  readonly format: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sm3: string;
  /** Collections that the file is built from; empty for parts of the site itself. */
  readonly sources: readonly string[];
}

export interface Manifest {
  /** Digest of all content and of the program: the same inputs give the same files. */
  readonly inputs: string;
  readonly project: string;
  /** The content's own date. */
  readonly date: string;
  readonly release: boolean;
  readonly files: readonly ManifestEntry[];
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;

/** undefined when the text is not a manifest of ours. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value = JSON.parse(text) as Partial<Manifest>;
    return typeof value.inputs === "string" && Array.isArray(value.files) ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}
