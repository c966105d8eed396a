/** Turns the wanted sheet names into names that Excel accepts and that differ from each other. */
import { readable } from "./text.ts";

/** Characters of a sheet name. Microsoft, “Rename a worksheet”. */
const NAME_LIMIT = 31;

/**
 * Safe, unique names in the same order. Forbidden characters become `-`, apostrophes ’ (they would need doubling in every
 * formula); names that agree but for case get （2）, （3）… `History` is Excel's own name.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(["history"]);
  return wanted.map((name) => {
    const base = safeName(name);
    let unique = base;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      const suffix = `（${count}）`;
      unique = shortened(base, NAME_LIMIT - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function safeName(name: string): string {
  const clean = readable(name).replace(/[[\]:*?/\\]/g, "-").replaceAll("'", "’").replace(/\s+/g, " ").trim();
  return shortened(clean, NAME_LIMIT) || "工作表";
}

/** The first characters that fit into `limit` UTF-16 units, without half a surrogate pair. */
const shortened = (text: string, limit: number): string => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "").trimEnd();
