/** A document in which diagrams are code and scans are file names → the same document with their pictures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawFigures } from "./diagrams/figures.ts";
import { sha256 } from "./digest.ts";
import type { DocumentBlock, DocumentValue, PictureNode, ScanNode } from "./values/document.ts";

export interface PictureSources {
  /** The content folder that scans lie in. */
  readonly content: string;
}

/** A scan that is not there yet stays: its place says that it is missing. Throws when a scan is not the file that content names. */
export async function resolvePictures(document: DocumentValue, { content }: PictureSources): Promise<DocumentValue> {
  const drawn = await drawFigures(document);
  const scans = drawn.sections.some(({ children }) => children.some(isThere));
  if (!scans) return drawn;
  const { imageSize } = await import("image-size");
  const picture = (block: DocumentBlock): DocumentBlock => {
    if (!isThere(block)) return block;
    const { title, file } = block.scan;
    const bytes = new Uint8Array(readFileSync(join(content, file?.path ?? "")));
    if (sha256(bytes) !== file?.sha256.toLowerCase()) throw new Error(`扫描件 ${file?.path ?? ""} 不是登记的那一份`);
    const { width, height, type, orientation = 1 } = imageSize(bytes);
    // A camera that was turned says so; the picture is drawn upright by who reads it, its sides change places.
    const turned = orientation >= 5;
    return { type: "picture", title, bytes, kind: type === "png" ? "png" : "jpg", widthPx: turned ? height : width, heightPx: turned ? width : height } satisfies PictureNode;
  };
  return { ...drawn, sections: drawn.sections.map((section) => ({ ...section, children: section.children.map(picture) })) };
}

const isThere = (block: DocumentBlock): block is ScanNode => block.type === "scan" && block.scan.file !== undefined;
