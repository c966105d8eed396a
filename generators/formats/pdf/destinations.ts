/** PDF → on which page each named destination lies, and how many pages there are. */
import type { getDocumentProxy } from "unpdf";

export interface PdfPages {
  /** Page as it is counted from the first sheet, from 1, by destination name. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly pageCount: number;
}

export async function readDestinations(pdf: Uint8Array): Promise<PdfPages> {
  const { getDocumentProxy } = await import("unpdf");
  // The reader takes its bytes away from the caller: it gets a copy.
  const document = await getDocumentProxy(pdf.slice(), { verbosity: 0 });
  try {
    const pages = new Map<string, string>();
    const known = new Map<string, string>();
    for (const [name, destination] of Object.entries(await document.getDestinations())) {
      const page = await pageOf(document, destination[0], known);
      if (page !== undefined) pages.set(plainName(name), page);
    }
    return { bookmarks: pages, pageCount: document.numPages };
  } finally {
    await document.loadingTask.destroy();
  }
}

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageTarget = Parameters<PDFDocumentProxy["getPageIndex"]>[0];

/** A destination names its page by an object or by its index; many lie on one page. */
async function pageOf(document: PDFDocumentProxy, target: unknown, known: Map<string, string>): Promise<string | undefined> {
  if (typeof target === "number") return String(target + 1);
  if (typeof target !== "object" || target === null) return undefined;
  const key = JSON.stringify(target);
  const page = known.get(key) ?? String((await document.getPageIndex(target as PageTarget)) + 1);
  known.set(key, page);
  return page;
}

/** LibreOffice writes an underscore in a name as 5F. */
const plainName = (name: string): string => name.replace(/^5FToc/, "_Toc");
