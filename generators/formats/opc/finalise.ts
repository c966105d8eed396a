/** Turns an OPC package (DOCX, XLSX) that a library wrote into the same bytes for the same content, whatever the day, process or time zone. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Zippable, ZippableFile } from "fflate";
import { canonicalRelations } from "./relations.ts";

export interface FinaliseOptions {
  /** ISO date YYYY-MM-DD: the package's created and modified date. */
  readonly date: string;
  /** Gets every XML part (name without leading slash, text) in the order of the package and returns its text. */
  readonly edit?: (part: string, xml: string) => string;
}

const CONTENT_TYPES = "[Content_Types].xml";
/** ZIP keeps local time without a zone, so a Date made from local fields gives the same bytes everywhere. */
const ZIP_TIME = new Date(1980, 0, 1, 12);
const XML_PART = /\.(xml|rels|vml)$/;
const PACKED_PART = /\.(png|jpe?g|gif)$/;

/**
 * Repacks an OPC package: [Content_Types].xml first and the other parts by name, no folder entries, fixed times, canonical
 * relationship ids, dates of docProps/core.xml from `options.date`; then `options.edit` sees each XML part.
 * Throws on a date that is not YYYY-MM-DD and on bytes that are no ZIP. ECMA-376 part 2.
 */
export function finaliseOpc(bytes: Uint8Array, options: FinaliseOptions): Uint8Array {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.date)) throw new Error(`not an ISO date: ${options.date}`);
  const parts = new Map<string, string | Uint8Array>();
  const unpacked = unzipSync(bytes, { filter: (file) => !file.name.endsWith("/") });
  for (const name of Object.keys(unpacked).sort(byPartOrder)) {
    const data = unpacked[name]!;
    parts.set(name, XML_PART.test(name) ? strFromU8(data) : data);
  }
  canonicalRelations(parts);

  const out: Zippable = {};
  for (const [name, content] of parts) {
    if (typeof content === "string") {
      const dated = name === "docProps/core.xml" ? withDates(content, options.date) : content;
      out[name] = entry(strToU8(options.edit ? options.edit(name, dated) : dated), 6);
    } else {
      out[name] = entry(content, PACKED_PART.test(name) ? 0 : 6);
    }
  }
  return zipSync(out);
}

const entry = (data: Uint8Array, level: 0 | 6): ZippableFile => [data, { mtime: ZIP_TIME, level }];

/** Code unit order: the same on every machine, unlike localeCompare. */
function byPartOrder(a: string, b: string): number {
  if (a === b) return 0;
  if (a === CONTENT_TYPES) return -1;
  if (b === CONTENT_TYPES) return 1;
  return a < b ? -1 : 1;
}

function withDates(core: string, date: string): string {
  let xml = core;
  for (const name of ["created", "modified"]) {
    const element = `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
    const present = new RegExp(`<dcterms:${name}\\b[^>]*(?:/>|>[^<]*</dcterms:${name}>)`);
    xml = present.test(xml) ? xml.replace(present, element) : xml.replace("</cp:coreProperties>", `${element}$&`);
  }
  return xml;
}
