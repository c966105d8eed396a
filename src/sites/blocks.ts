/** The lines of a chapter, with each table and its rows taken together. */
import type { ClauseLine } from "../../schemas/index.ts";

export type ChapterBlock = { readonly line: ClauseLine } | { readonly table: readonly ClauseLine[] };

export function chapterBlocks(lines: readonly ClauseLine[]): readonly ChapterBlock[] {
  const blocks: ({ line: ClauseLine } | { table: ClauseLine[] })[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.kind === "table") blocks.push({ table: [line] });
    else if (line.kind === "row" && last && "table" in last) last.table.push(line);
    else if (line.kind === "row") blocks.push({ table: [line] });
    else blocks.push({ line });
  }
  return blocks;
}
