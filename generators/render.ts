/** Deliverables → the files of each reader, as bytes. */
import { buildModel, type Audience, type Model, type Project } from "../schemas/index.ts";
import type { Cache } from "./cache.ts";
import type { Deliverable } from "./deliverables/deliverable.ts";
import { deliverables } from "./index.ts";

export interface RenderedFile {
  readonly deliverable: Deliverable;
  readonly audience: Audience;
  readonly format: "xlsx" | "docx";
  /** Relative to dist. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface RenderOptions {
  readonly project: Project;
  readonly cache: Cache;
  readonly audiences: readonly Audience[];
  /** Called with the number of files done. */
  readonly onFile?: (done: number) => void;
}

export async function renderFiles({ project, cache, audiences, onFile }: RenderOptions): Promise<RenderedFile[]> {
  const files: RenderedFile[] = [];
  for (const audience of audiences) {
    const model = buildModel(project.catalog, project.diagnostics, audience);
    if (!model) continue;
    for (const deliverable of deliverables) {
      // Without entries of its first collection a file would be a form with nothing in it.
      const [main] = deliverable.sources;
      if (!deliverable.readers.includes(audience) || (main && model.values(main).length === 0)) continue;
      for (const format of ["xlsx", "docx"] as const) {
        const bytes = await render(deliverable, format, model, cache);
        if (!bytes) continue;
        files.push({ deliverable, audience, format, path: `${audience}/files/${deliverable.title}.${format}`, bytes });
        onFile?.(files.length);
      }
    }
  }
  return files;
}

/** The format modules are loaded only when something must be rendered: a warm build needs neither. */
async function render(deliverable: Deliverable, format: "xlsx" | "docx", model: Model, cache: Cache): Promise<Uint8Array | undefined> {
  if (format === "xlsx") {
    const value = deliverable.xlsx?.(model);
    return value && cache.bytes(value, format, async () => (await import("./formats/xlsx/render.ts")).renderXlsx(value));
  }
  const value = deliverable.docx?.(model);
  return value && cache.bytes(value, format, async () => (await import("./formats/docx/render.ts")).renderDocx(value));
}
