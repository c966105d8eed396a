/** Deliverables → the files of each reader, as bytes. */
import { buildModel, withPages, type Audience, type Model, type Project } from "../schemas/index.ts";
import type { Cache } from "./cache.ts";
import type { Deliverable } from "./deliverables/deliverable.ts";
import type { Office } from "./formats/pdf/office.ts";
import type { RenderOptions as DocxOptions } from "./formats/docx/render.ts";
import { deliverablesOf } from "./index.ts";
import { layOut } from "./layout.ts";
import { resolvePictures, type PictureSources } from "./pictures.ts";
import type { DocumentValue } from "./values/document.ts";

export type FileFormat = "xlsx" | "docx" | "pdf" | "ics";

export interface RenderedFile {
  readonly deliverable: Deliverable;
  readonly audience: Audience;
  readonly format: FileFormat;
  /** Relative to dist. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface RenderOptions {
  readonly project: Project;
  readonly cache: Cache;
  readonly audiences: readonly Audience[];
  /** Lays out the volumes of the bid; undefined: they come without PDF, their page numbers when they are opened. */
  readonly office: Office | undefined;
  /** Called with what takes a while. */
  readonly onLine?: (line: string) => void;
  /** Called with the number of files done. */
  readonly onFile?: (done: number) => void;
}

export async function renderFiles({ project, cache, audiences, office, onFile, onLine }: RenderOptions): Promise<RenderedFile[]> {
  const files: RenderedFile[] = [];
  const sources: PictureSources = { content: project.folder };
  const add = (deliverable: Deliverable, audience: Audience, format: FileFormat, bytes: Uint8Array | undefined): void => {
    if (!bytes) return;
    files.push({ deliverable, audience, format, path: `${audience}/files/${deliverable.title}.${format}`, bytes });
    onFile?.(files.length);
  };
  for (const audience of audiences) {
    const plain = buildModel(project.catalog, project.diagnostics, audience);
    if (!plain) continue;
    const own = deliverablesOf(plain);
    const volumes = own.filter(({ volume }) => volume !== undefined);
    const laid = volumes.length === 0 ? undefined : await layOut({ model: plain, volumes, cache, office, ...(onLine ? { onLine } : {}), render: (document, options) => renderDocument(document, sources, options) });
    const model = laid ? withPages(plain, laid.pages) : plain;
    for (const deliverable of own) {
      if (deliverable.volume === undefined) {
        add(deliverable, audience, "xlsx", await renderXlsxOf(deliverable, model, cache));
        add(deliverable, audience, "docx", await renderDocxOf(deliverable, model, cache, sources));
        add(deliverable, audience, "ics", await renderIcsOf(deliverable, model, cache));
      } else {
        const made = laid?.files.find((file) => file.deliverable === deliverable);
        add(deliverable, audience, "docx", made?.docx);
        add(deliverable, audience, "pdf", made?.pdf);
      }
    }
  }
  return files;
}

/** The format modules are loaded only when something must be rendered: a warm build needs neither. */
async function renderXlsxOf(deliverable: Deliverable, model: Model, cache: Cache): Promise<Uint8Array | undefined> {
  const value = deliverable.xlsx?.(model);
  return value && cache.bytes(value, "xlsx", async () => (await import("./formats/xlsx/render.ts")).renderXlsx(value));
}

async function renderDocxOf(deliverable: Deliverable, model: Model, cache: Cache, sources: PictureSources): Promise<Uint8Array | undefined> {
  const value = deliverable.docx?.(model);
  return value && cache.bytes(value, "docx", () => renderDocument(value, sources, {}));
}

async function renderIcsOf(deliverable: Deliverable, model: Model, cache: Cache): Promise<Uint8Array | undefined> {
  const value = deliverable.ics?.(model);
  return value && cache.bytes(value, "ics", async () => (await import("./formats/ics/render.ts")).renderIcs(value));
}

async function renderDocument(document: DocumentValue, sources: PictureSources, options: DocxOptions): Promise<Uint8Array> {
  const { renderDocx } = await import("./formats/docx/render.ts");
  return renderDocx(await resolvePictures(document, sources), options);
}
