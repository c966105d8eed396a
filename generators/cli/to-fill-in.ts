/** What a release still lacks → a list a person works off: in the order in which one fills it in, a line each with its place. */
import { openWorkWord, type Diagnostic, type OpenWork } from "../../schemas/index.ts";

/** What others draw on comes first: who we are, who does it, what it costs, then what is written about it. */
const folders = ["contract", "company", "staffing", "systems", "equipment", "pricing", "spares", "forms", "responses", "chapters", "risks", "playbooks", "drills"] as const;
/** Within a folder: words first, data that stands for real data next, then the scans of it. */
const kinds: readonly OpenWork[] = ["placeholder", "sample", "scan", "unanswered"];

export function toFillIn(diagnostics: readonly Diagnostic[]): string {
  const open = diagnostics.filter((diagnostic): diagnostic is Diagnostic & { open: OpenWork } => diagnostic.open !== undefined);
  if (open.length === 0) return "";
  const sorted = [...open].sort((a, b) => rank(a) - rank(b) || kinds.indexOf(a.open) - kinds.indexOf(b.open) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  const counts = kinds.flatMap((kind) => {
    const count = open.filter((each) => each.open === kind).length;
    return count > 0 ? [`${openWorkWord[kind]} ${count} 处`] : [];
  });
  const lines = sorted.map(({ file, line, column, open: kind, message }, index) => `${String(index + 1).padStart(4)}. ${file}:${line}:${column}　${openWorkWord[kind]}　${message}`);
  return `发布前还要补齐 ${open.length} 处（${counts.join("，")}），按填写的先后：\n${lines.join("\n")}\n`;
}

function rank({ file }: Diagnostic): number {
  const at = folders.findIndex((folder) => file.split("/").includes(folder));
  return at < 0 ? folders.length : at;
}
