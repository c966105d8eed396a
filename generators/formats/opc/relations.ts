/** Gives the relationships of an OPC package, whose ids libraries draw at random, ids that follow from their order. */

/**
 * Renames in place every relationship id that is not `rId` and a number, in the .rels part and in its source part.
 * The new ids go on after the highest number the part has. `parts` maps part names to text, or to bytes for media.
 */
export function canonicalRelations(parts: Map<string, string | Uint8Array>): void {
  for (const [name, rels] of [...parts]) {
    if (!name.endsWith(".rels") || typeof rels !== "string") continue;
    const ids = [...rels.matchAll(/\sId="([^"]+)"/g)].map((match) => match[1]!);
    let last = Math.max(0, ...ids.map((id) => Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0)));
    const renamed = new Map(ids.filter((id) => !/^rId\d+$/.test(id)).map((id) => [id, `rId${++last}`]));
    if (renamed.size === 0) continue;

    parts.set(name, rels.replace(/(\sId=")([^"]+)"/g, (whole, start: string, id: string) => quoted(start, renamed.get(id), whole)));
    const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
    const xml = parts.get(source);
    if (typeof xml !== "string") continue;
    // Every reference to a relationship is an attribute in the relationships namespace, whose prefix is r by custom.
    parts.set(source, xml.replace(/(\sr:[a-zA-Z]+=")([^"]+)"/g, (whole, start: string, id: string) => quoted(start, renamed.get(id), whole)));
  }
}

const quoted = (start: string, id: string | undefined, otherwise: string): string => (id === undefined ? otherwise : `${start}${id}"`);
