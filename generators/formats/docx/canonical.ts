/** Renames in a part of a DOCX what the docx package takes from counters of its process, so that equal documents are equal bytes. */

/** For `finaliseOpc`: gets one part after the other; names begin anew in each part. */
export function canonicalPart(part: string, xml: string): string {
  if (!/^word\/[^/]+\.xml$/.test(part)) return xml;
  return withDrawingIds(withBookmarkIds(xml));
}

/** Ids of bookmark starts and ends, by the order of the starts. */
function withBookmarkIds(xml: string): string {
  const ids = new Map([...xml.matchAll(/<w:bookmarkStart\b[^>]*\bw:id="([^"]+)"/g)].map((match, index) => [match[1]!, String(index + 1)]));
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]+)"/g, (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`);
}

function withDrawingIds(xml: string): string {
  let id = 0;
  return xml.replace(/(<wp:docPr\b[^>]*\bid=")[^"]*"/g, (_, start: string) => `${start}${++id}"`);
}
