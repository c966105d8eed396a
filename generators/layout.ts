/** The volumes of the bid → their bytes with true page numbers: laid out by LibreOffice, read back, written into both DOCX and PDF. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withPages, type Model } from "../schemas/index.ts";
import type { Cache } from "./cache.ts";
import type { Deliverable } from "./deliverables/deliverable.ts";
import { sha256 } from "./digest.ts";
import type { PageLayout } from "./formats/docx/layout.ts";
import { ROOM } from "./formats/docx/page-words.ts";
import type { Office } from "./formats/pdf/office.ts";
import { writeFiles } from "./write.ts";
import type { DocumentValue } from "./values/document.ts";

export interface LaidOut {
  /** Page by id of a section, over all volumes. */
  readonly pages: ReadonlyMap<string, string>;
  readonly files: readonly { readonly deliverable: Deliverable; readonly docx: Uint8Array; readonly pdf: Uint8Array | undefined; readonly layout: PageLayout | undefined }[];
}

export interface LayoutOptions {
  readonly model: Model;
  readonly volumes: readonly Deliverable[];
  readonly cache: Cache;
  readonly office: Office | undefined;
  /** Called when the pages have been found once more, which takes LibreOffice a while, and with the fonts that it had to replace. */
  readonly onLine?: (line: string) => void;
  /** What must be replaced in a document by bytes before it is written: diagrams and scans. */
  readonly render: (document: DocumentValue, options: { layout?: PageLayout; literalNumbers?: boolean }) => Promise<Uint8Array>;
}

/** Filling in the numbers may move a line to the next page, then they are filled in again; seen so far: two rounds. */
const rounds = 6;

/**
 * Without LibreOffice there is no PDF, and the numbers in the DOCX say that they come when it is opened.
 * Throws when the pages do not come to rest.
 */
export async function layOut({ model, volumes, cache, office, onLine = () => {}, render }: LayoutOptions): Promise<LaidOut> {
  const documents = (pages: ReadonlyMap<string, string>): DocumentValue[] => {
    const paged = withPages(model, pages);
    return volumes.map(({ id, docx }) => {
      const document = docx?.(paged);
      if (!document) throw new Error(`the volume ${id} has no document`);
      return document;
    });
  };
  const key = (document: DocumentValue, more: unknown): string => sha256(JSON.stringify([document, more]));
  if (!office) {
    const docs = documents(new Map());
    const docx = await Promise.all(docs.map((document) => cache.bytes([key(document, "later")], "docx", () => render(document, {}))));
    return { pages: new Map(), files: volumes.map((deliverable, at) => ({ deliverable, docx: docx[at] as Uint8Array, pdf: undefined, layout: undefined })) };
  }

  // Room for the numbers from the beginning: filling them in then moves nothing, as a rule.
  let pages: ReadonlyMap<string, string> = new Map(model.volumes.volumes.flatMap(({ sections }) => sections.map(({ id }) => [id, ROOM])));
  const { bodyFont, headingFont, latinFont } = model.contract.profile;
  const families = [bodyFont, headingFont, latinFont];
  let told = false;
  const onFonts = (replaced: readonly string[]): void => {
    if (!told && replaced.length > 0) onLine(`PDF 的字体：本机没有的用 ${replaced.join("，")} 代替；DOCX 里仍是原来的字体`);
    told = true;
  };
  let layouts: readonly (PageLayout | undefined)[] = volumes.map(() => undefined);
  for (let round = 0; round < rounds; round += 1) {
    const docs = documents(pages);
    const literal = await Promise.all(docs.map((document, at) => {
      const layout = layouts[at];
      return cache.bytes([key(document, [layout && asJson(layout), "literal"])], "docx", () => render(document, { literalNumbers: true, ...(layout ? { layout } : {}) }));
    }));
    const laid = await Promise.all(literal.map((docx) => layOutOne(docx, office, cache, families, onFonts)));
    const now = laid.map(({ layout }) => layout);
    if (laid.some(({ fresh }) => fresh)) onLine(`排页第 ${round + 1} 遍：${volumes.map(({ title }, at) => `${title} ${now[at]?.pageCount ?? 0} 页`).join("，")}`);
    if (now.every((layout, at) => same(layout, layouts[at]))) {
      const docx = await Promise.all(docs.map((document, at) => cache.bytes([key(document, [asJson(now[at] as PageLayout), "final"])], "docx", () => render(document, { layout: now[at] as PageLayout }))));
      return { pages, files: volumes.map((deliverable, at) => ({ deliverable, docx: docx[at] as Uint8Array, pdf: laid[at]?.pdf, layout: now[at] })) };
    }
    layouts = now;
    pages = await sectionPages(docs, now);
  }
  throw new Error(`页码排了 ${rounds} 遍还在变，分册没有生成`);
}

async function layOutOne(docx: Uint8Array, office: Office, cache: Cache, families: readonly string[], onFonts: (replaced: readonly string[]) => void): Promise<{ pdf: Uint8Array; layout: PageLayout; fresh: boolean }> {
  let fresh = false;
  const pdf = await cache.bytes([sha256(docx), office.version], "pdf", () => {
    fresh = true;
    return convert(docx, office, families, onFonts);
  });
  const read = await cache.bytes([sha256(pdf)], "pages", async () => {
    const found = await (await import("./formats/pdf/destinations.ts")).readDestinations(pdf);
    return new TextEncoder().encode(asJson(found));
  });
  const { bookmarks, pageCount } = JSON.parse(new TextDecoder().decode(read)) as { bookmarks: [string, string][]; pageCount: number };
  return { pdf, layout: { bookmarks: new Map(bookmarks), pageCount }, fresh };
}

/** `onFonts` hears which fonts of the profile this machine has others for. */
async function convert(docx: Uint8Array, office: Office, families: readonly string[], onFonts: (replaced: readonly string[]) => void): Promise<Uint8Array> {
  const { conversionFiles, convertToPdf } = await import("./formats/pdf/office.ts");
  const { replacedFonts } = await import("./formats/pdf/fonts.ts");
  const folder = mkdtempSync(join(tmpdir(), "tenderbook-pdf-"));
  try {
    writeFiles(folder, conversionFiles(docx));
    onFonts(replacedFonts(families, join(folder, "fonts.conf")));
    return await convertToPdf(folder, office);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asJson = ({ bookmarks, pageCount }: PageLayout): string => JSON.stringify({ bookmarks: [...bookmarks].sort(([a], [b]) => (a < b ? -1 : 1)), pageCount });

const same = (a: PageLayout, b: PageLayout | undefined): boolean => b !== undefined && asJson(a) === asJson(b);

/** The pages of the sections, by the bookmarks of their headings. */
async function sectionPages(documents: readonly DocumentValue[], layouts: readonly PageLayout[]): Promise<Map<string, string>> {
  const { planDocument } = await import("./formats/docx/plan.ts");
  return new Map(documents.flatMap((document, at) => [...planDocument(document).targets].flatMap(([id, { bookmark }]): [string, string][] => {
    const page = layouts[at]?.bookmarks.get(bookmark);
    return page === undefined ? [] : [[id, page]];
  })));
}
