/** Renames in a part of a DOCX what the docx package takes from counters of its process, so that equal documents are equal bytes. */

/** For `finaliseOpc`: gets one part after the other; names begin anew in each part. */
export function canonicalPart(part: string, xml: string): string {
  if (!/^word\/[^/]+\.xml$/.test(part)) return xml;
  return withDrawingIds(withContentsNames(withBookmarkIds(xml)));
}

/** Ids of bookmark starts and ends, by the order of the starts. */
function withBookmarkIds(xml: string): string {
  const ids = new Map([...xml.matchAll(/<w:bookmarkStart\b[^>]*\bw:id="([^"]+)"/g)].map((match, index) => [match[1]!, String(index + 1)]));
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]+)"/g, (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`);
}

function withContentsNames(xml: string): string {
  const names = contentsNames(xml);
  return xml.replace(CONTENTS_NAME, (name) => names.get(name)!);
}

const CONTENTS_NAME = /\b_Toc\d+\b/g;

/** The bookmark names a contents table points to, as docx draws them and as the file has them, by their first appearance. */
export function contentsNames(text: string): Map<string, string> {
  const drawn = new Set([...text.matchAll(CONTENTS_NAME)].map((match) => match[0]));
  return new Map([...drawn].map((name, index) => [name, `_Toc${100000001 + index}`]));
}

function withDrawingIds(xml: string): string {
  let id = 0;
  return xml.replace(/(<wp:docPr\b[^>]*\bid=")[^"]*"/g, (_, start: string) => `${start}${++id}"`);
}
